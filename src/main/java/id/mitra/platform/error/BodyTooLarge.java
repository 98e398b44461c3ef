package id.mitra.platform.error;

import java.io.IOException;

/**
 * A request body beyond what the API takes: 413.
 */
public class BodyTooLarge extends IOException {

}
