package id.mitra.agreement.part;

import java.util.Arrays;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What sort of text an agreement is.
 */
public enum AgreementType {

	TREATY("treaty|traktat"),
	MOU("(?-i:MoU|MOU|MSP)|memorandum of understanding|nota kesepahaman|memorandum saling pengertian"),
	MOC("(?-i:MoC|MOC)|memorandum of cooperation|memorandum kerja ?sama|nota kerja ?sama"),
	LETTER_OF_INTENT("(?-i:LoI|LOI)|letters? of intent|surat minat|pernyataan kehendak"),
	ARRANGEMENT("arrangement|pengaturan"), PROTOCOL("protocol|protokol"),
	PLAN_OF_ACTION("plan of action|action plan|rencana aksi"),
	RECORD_OF_DISCUSSION("record of discussions?|catatan pembahasan"), OTHER("(?!)");

	private final Pattern words;

	AgreementType(String words) {
		this.words = Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
	}

	/** What a text is called in the words of somebody who tells of it, or null. */
	public static @Nullable AgreementType called(String words) {
		return Arrays.stream(values()).filter((one) -> one.words.matcher(words).find()).findFirst().orElse(null);
	}

}
