package id.mitra.platform.error.answer;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

import id.mitra.platform.error.RequestId;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * The answer of last resort, where a request can't be read far enough to know whose it is
 * and in which language: a page, or a problem document under {@code /api}, of a few fixed
 * words in both languages that say what to do.
 */
final class PlainAnswer {

	static final String NO_SNIFFING = "X-Content-Type-Options";

	/** What a status says, Indonesian and English. */
	private record Words(String judul, String teks, String title, String text) {
	}

	private static final Words UNREADABLE = new Words("Permintaan tidak dapat dibaca",
			"Alamat atau yang dikirim bersamanya rusak atau terlalu banyak bagiannya. "
					+ "Kembali, periksa, lalu coba lagi.",
			"The request cannot be read", "The address, or what was sent with it, is damaged or has too many parts. "
					+ "Go back, check it and try again.");

	private static final Words MISSING = new Words("Tidak ada apa-apa di sini",
			"Alamatnya mungkin salah ketik. Mulai dari halaman awal.", "There is nothing here",
			"The address may be mistyped. Begin at the start page.");

	private static final Words LARGE = new Words("Terlalu besar",
			"Yang dikirim terlalu besar: berkas paling banyak 20 MB dan 500 buah, teks 2 MB, JSON 1 MB. "
					+ "Kirim dalam beberapa bagian.",
			"Too large", "What was sent is too large: files may have 20 MB and be 500, text 2 MB, JSON 1 MB. "
					+ "Send it in parts.");

	private static final Words LONG = new Words("Alamat atau kepala permintaan terlalu panjang",
			"Hapus kuki situs ini atau pendekkan alamatnya, lalu coba lagi.", "The address or a header is too long",
			"Delete this site's cookies or shorten the address, and try again.");

	private static final Words REFUSED = new Words("Tidak dapat dilakukan di sini",
			"Alamat ini tidak menerima permintaan seperti itu.", "Not possible here",
			"This address takes no such request.");

	private static final Words OURS = new Words("Ada yang salah di pihak kami",
			"Bukan salah Anda. Coba lagi sebentar lagi; bila terulang, beri tahu administrator.",
			"Something went wrong on our side",
			"This is not your fault. Try again in a moment; if it happens again, tell your administrator.");

	private static final Map<Integer, Words> WORDS = Map.of(404, MISSING, 405, REFUSED, 413, LARGE, 414, LONG, 431,
			LONG, 501, REFUSED, 505, REFUSED);

	private PlainAnswer() {
	}

	/** Writes the whole answer, headers included. */
	static void write(int status, @Nullable String path, HttpServletResponse response) throws IOException {
		Words words = WORDS.getOrDefault(status, (status < 500) ? UNREADABLE : OURS);
		String address = Objects.requireNonNullElse(path, "");
		boolean program = address.startsWith("/api/");
		response.setStatus(status);
		if (response.getHeader(RequestId.HEADER) == null) {
			response.setHeader(RequestId.HEADER, RequestId.random());
		}
		secure(response);
		response.setContentType(program ? "application/problem+json" : "text/html");
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		Writer out = response.getWriter();
		out.write(program ? problem(status, words, address) : page(words));
		out.flush();
	}

	/**
	 * What every answer says to browsers.
	 */
	static void secure(HttpServletResponse response) {
		response.setHeader(PagePolicy.HEADER, PagePolicy.CONTENT);
		response.setHeader(NO_SNIFFING, "nosniff");
		response.setHeader("X-Frame-Options", "DENY");
		response.setHeader("Referrer-Policy", "same-origin");
		response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
		response.setHeader("Cache-Control", "no-store");
	}

	private static String page(Words words) {
		return """
				<!DOCTYPE html>
				<html lang="id">
				<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
				<title>%1$s – Mitra</title>
				<link rel="icon" type="image/svg+xml" href="/images/mitra.svg">
				<link rel="stylesheet" href="/css/mitra.css">
				<script src="/js/theme.js"></script></head>
				<body class="frame visitor">
				<header class="topbar"><a class="wordmark" href="/">
				<img src="/images/mitra.svg" width="28" height="28" alt=""><span>Mitra</span></a></header>
				<div class="content"><main class="failure">
				<h1>%1$s</h1>
				<p>%2$s</p>
				<h2 lang="en">%3$s</h2>
				<p lang="en">%4$s</p>
				<p class="actions"><a class="btn btn-primary" href="/">Halaman awal</a>
				<a class="btn" href="/" lang="en">Start page</a></p>
				</main></div>
				</body>
				</html>
				""".formatted(words.judul(), words.teks(), words.title(), words.text());
	}

	private static String problem(int status, Words words, String path) {
		return """
				{"type":"urn:mitra:problem:%d","title":"%s / %s","status":%d,"detail":"%s / %s","instance":"%s"}
				""".formatted(status, words.judul(), words.title(), status, words.teks(), words.text(),
				path.replaceAll("[^!-~]|[\"\\\\<>^`{|}]", "_"));
	}

}
