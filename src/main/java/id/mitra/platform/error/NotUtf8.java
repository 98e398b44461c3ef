package id.mitra.platform.error;

import java.io.IOException;

/**
 * A body that is not the UTF-8 which the contract asks for: 400, and said so.
 */
public class NotUtf8 extends IOException {

}
