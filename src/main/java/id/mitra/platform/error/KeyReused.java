package id.mitra.platform.error;

/**
 * An idempotency key that came before with another body: 422.
 */
public class KeyReused extends RuntimeException {

}
