package id.mitra.platform.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import id.mitra.platform.error.NotUtf8;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;

/**
 * Text as the contract has it, UTF-8 to the letter: neither a longer form of a character
 * nor half of one, and no other encoding, declared or not.
 */
final class Utf8 {

	private static final int MARK = 0xfeff;

	/** The bytes of one character in UTF-32. */
	private static final int WIDEST = 4;

	private Utf8() {
	}

	static String text(byte[] bytes, @Nullable MediaType type) throws NotUtf8 {
		Charset declared = (type != null) ? type.getCharset() : null;
		boolean other = declared != null && !declared.equals(StandardCharsets.UTF_8)
				&& !declared.equals(StandardCharsets.US_ASCII);
		if (other || isWide(bytes)) {
			throw new NotUtf8();
		}
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return (!text.isEmpty() && text.charAt(0) == MARK) ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			throw new NotUtf8();
		}
	}

	/** JSON begins with an ASCII character, which UTF-16 and UTF-32 pad with zeros. */
	private static boolean isWide(byte[] bytes) {
		for (int i = 0; i < Math.min(bytes.length, WIDEST); i++) {
			if (bytes[i] == 0) {
				return true;
			}
		}
		return false;
	}

}
