package id.mitra.meeting;

import id.mitra.platform.error.RecordNotFound;

/**
 * There is no such meeting for this reader.
 */
public class MeetingNotFound extends RecordNotFound {

	MeetingNotFound(Object id) {
		super("meeting", id);
	}

}
