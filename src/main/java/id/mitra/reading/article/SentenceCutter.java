package id.mitra.reading.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;

/**
 * Cuts lines into sentences. What is abbreviated, an initial and a number ends none.
 */
final class SentenceCutter {

	/** A longer sentence is cut, so that nothing looks further than this. */
	private static final int LONGEST_SENTENCE = 300;

	private static final Set<String> ABBREVIATIONS = Set.of("prof", "dr", "drs", "ir", "h", "hj", "plt", "plh", "no",
			"mr", "mrs", "ms", "st", "kh", "yth", "vs", "hon", "mohd", "moh", "muh", "muhd", "mhd", "abd", "he", "sdr",
			"sdri", "bpk", "tn", "ny", "dto", "jend", "brigjen", "kol", "letjen", "mayjen", "pj", "pjs", "tgl", "jl",
			"jln", "hlm", "dll", "dsb", "dkk", "alm", "almh", "gov", "sen", "rep", "lt", "col", "capt", "messrs", "mme",
			"mlle", "sr", "sra", "amb", "sec", "min", "dep", "asst", "cq", "yb", "ybhg", "eng", "ing", "dra", "sheikh",
			"syekh", "drg", "purn", "ret", "rtd", "gen", "brig", "maj", "pol", "komjen", "laksda", "engr", "barr",
			"jan", "feb", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "okt", "nov", "dec", "des", "md", "adm",
			"dipl", "mag", "lic", "arq", "mgr", "u.s");

	private SentenceCutter() {
	}

	static List<Span> cut(List<Token> tokens, List<Span> body) {
		List<Span> sentences = new ArrayList<>();
		for (Span line : body) {
			int from = line.from();
			for (int i = line.from() + 1; i <= line.to(); i++) {
				if (i == line.to() || i - from >= LONGEST_SENTENCE || ends(tokens, i)) {
					sentences.add(new Span(from, i));
					from = i;
				}
			}
		}
		return sentences;
	}

	private static boolean ends(List<Token> tokens, int i) {
		Token token = tokens.get(i);
		Token last = tokens.get(i - 1);
		if (!token.after(Token.STOP) || !token.after(Token.SPACE | Token.QUOTE | Token.CLOSE)) {
			return false;
		}
		boolean begins = token.capital() || token.number() || token.after(Token.QUOTE)
				|| !Character.isLetter(token.word().charAt(0));
		return begins && !last.initial() && !ABBREVIATIONS.contains(last.word());
	}

}
