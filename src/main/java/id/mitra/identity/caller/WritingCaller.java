package id.mitra.identity.caller;

import id.mitra.platform.record.Writer;

import org.springframework.stereotype.Component;

/**
 * The caller as the writer of what they change.
 */
@Component
class WritingCaller implements Writer {

	@Override
	public long id() {
		return Caller.required().id();
	}

	@Override
	public String name() {
		return Caller.current().map(Caller::username).orElse("mitra");
	}

}
