package id.mitra.platform;

import java.io.IOException;

/**
 * A request body beyond what the API takes: 413.
 */
class BodyTooLarge extends IOException {

}
