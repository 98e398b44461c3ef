package id.mitra.inbox.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import id.mitra.inbox.BatchDraft;
import id.mitra.inbox.InboxRestController;
import id.mitra.platform.error.FieldError;
import id.mitra.platform.error.InvalidInput;
import id.mitra.platform.form.Options;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes in files of releases: all that can be read, and says of the others why not.
 */
@Component
class ReleaseFiles {

	/** Of one file, in bytes: of several releases as of one. */
	private static final long LARGEST = 1_048_576;

	/** Of a file's name, as it is kept. */
	private static final int NAME = 190;

	private final InboxRestController inbox;

	private final Options words;

	ReleaseFiles(InboxRestController inbox, Options words) {
		this.inbox = inbox;
		this.words = words;
	}

	/**
	 * What became of some files.
	 *
	 * @param releases how many there were in those that were taken in
	 * @param errors why others were not; where none was sent, that there is none
	 */
	record TakenFiles(int releases, List<FieldError> errors) {
	}

	TakenFiles take(@Nullable List<MultipartFile> files) {
		List<FieldError> errors = new ArrayList<>();
		int releases = 0;
		for (MultipartFile file : Objects.requireNonNullElse(files, List.<MultipartFile>of())) {
			if (!file.isEmpty()) {
				releases += taken(file, errors);
			}
		}
		if (releases == 0 && errors.isEmpty()) {
			errors.add(new FieldError("files", "required", this.words.label("error.press.files")));
		}
		return new TakenFiles(releases, errors);
	}

	private int taken(MultipartFile file, List<FieldError> errors) {
		String name = String.valueOf(file.getOriginalFilename()).replaceFirst(".*[/\\\\]", "");
		if (file.getSize() > LARGEST) {
			errors.add(error("press.size", name, this.words.label("error.press.size")));
			return 0;
		}
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.getBytes())).toString();
			String shown = (name.length() > NAME) ? name.substring(0, NAME) : name;
			return this.inbox.createAll(new BatchDraft(shown, text.replace("\uFEFF", ""))).items().size();
		}
		catch (CharacterCodingException ex) {
			errors.add(error("press.noText", name, this.words.label("error.press.noText")));
		}
		catch (InvalidInput invalid) {
			invalid.errors().forEach((one) -> errors.add(error(one.code(), name, one.message())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return 0;
	}

	private static FieldError error(String code, String file, String message) {
		return new FieldError("files", code, file + ": " + message);
	}

}
