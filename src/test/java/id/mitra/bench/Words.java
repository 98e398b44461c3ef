package id.mitra.bench;

import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * What titles and summaries are written with: words of which a few come everywhere and
 * most hardly ever, the first ones Indonesian and English, the rest made up of syllables.
 * The words that the bench searches for are none of them; {@link World} puts those where
 * it wants them.
 */
final class Words {

	/** In a fifth of the meetings. */
	static final String COMMON = "delegasi";

	/** In another fifth, hardly ever beside the common one. */
	static final String COMMON_ELSEWHERE = "anggaran";

	/** In one meeting of two hundred, mostly beside the common one. */
	static final String MIDDLING = "pelabuhan";

	/** In thirty meetings, however many there are. */
	static final String RARE = "mangrove";

	/** In five meetings, however many there are. */
	static final String RAREST = "zirkonium";

	/** In one meeting of fifty. */
	static final String PHRASE = "nota kesepahaman bersama";

	private static final int INVENTED = 6_000;

	private static final String[] KNOWN = """
			dan yang untuk dengan dari pada dalam the of and to in for with on kerja sama tenaga program pekerja negara
			bidang kedua pihak pertemuan dialog agreed follow up support workers labour skills training kebijakan bahas
			rencana tindak lanjut technical assistance working group meeting discussed usulan penyusunan data standar
			market industri sektor peningkatan kapasitas capacity building perusahaan employers unions tripartite tahun
			jadwal kunjungan visit exchange experts ahli lokakarya workshop seminar penguatan pengelolaan monitoring
			evaluasi draft naskah timeline pilot proyek daerah provinsi regional global forum komite pendanaan funding
			sustainable decent work peluang tantangan regulasi law reform konsultasi masukan komitmen hasil
			laporan report
			pengembangan penerapan sistem layanan service digital online perempuan muda youth employment sertifikat
			kurikulum lembaga institusi bilateral next steps agenda butir kesimpulan catatan disepakati menyampaikan
			mendorong menegaskan apresiasi welcome proposal review status progres kendala solusi tim teknis"""
		.split("\\s+");

	private static final Words WORDS = new Words();

	private final String[] words;

	private final Zipf ranks;

	private Words() {
		SplittableRandom random = new SplittableRandom(7);
		Set<String> searched = Set.of(COMMON, COMMON_ELSEWHERE, MIDDLING, RARE, RAREST, "nota", "kesepahaman");
		this.words = Stream
			.concat(Stream.of(KNOWN), Stream.generate(() -> Syllables.word(random, 2 + random.nextInt(3))))
			.distinct()
			.filter((word) -> !searched.contains(word))
			.limit(KNOWN.length + INVENTED)
			.toArray(String[]::new);
		this.ranks = new Zipf(this.words.length, 1);
	}

	/**
	 * Adds sentences of so many words.
	 */
	static void write(StringBuilder text, int count, SplittableRandom random) {
		for (int i = 0; i < count; i++) {
			if (i > 0) {
				text.append((i % 12 == 0) ? ". " : " ");
			}
			text.append(WORDS.words[WORDS.ranks.draw(random)]);
		}
	}

}
