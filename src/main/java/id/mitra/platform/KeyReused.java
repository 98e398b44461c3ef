package id.mitra.platform;

/**
 * An idempotency key that came before with another body: 422.
 */
public class KeyReused extends RuntimeException {

}
