package id.mitra.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

import id.mitra.Api;
import id.mitra.Body;

/**
 * Meetings as an officer logs them: held of late, with a partner, two areas, two people
 * of ours and one of theirs.
 */
final class Drafts {

	private static final List<String> AREAS = List.of("OSH", "TVET", "MIG", "IR", "WAGE", "SOCSEC");

	private Drafts() {
	}

	static String meeting(int number) {
		SplittableRandom random = new SplittableRandom(number);
		int partner = random.nextInt(50);
		StringBuilder title = new StringBuilder("Pertemuan ");
		Words.write(title, 5, random);
		StringBuilder summary = new StringBuilder();
		Words.write(summary, 50, random);
		int area = random.nextInt(AREAS.size());
		return Api.writtenOut(Body.of("title", title.toString(), "kind", "BILATERAL", "status", "HELD",
				"classification", "OPEN", "ourLevel", "DIRECTOR", "partnerLevel", "DIRECTOR", "date",
				LocalDate.now().minusDays(random.nextInt(60)).toString(), "city", "Jakarta", "country", "ID",
				"partners", List.of(Body.of("partnerId", Partners.FIRST_ID + partner, "lead", true)), "areas",
				List.of(Body.of("code", AREAS.get(area)), Body.of("code", AREAS.get((area + 1) % AREAS.size()))),
				"attendances",
				List.of(Body.of("delegateId", People.id(1 + random.nextInt(50)), "side", "OURS", "role", "HEAD"),
						Body.of("delegateId", People.id(51 + random.nextInt(40)), "side", "OURS", "role", "MEMBER"),
						Body.of("delegateId", People.id(200 + partner), "side", "PARTNER", "role", "HEAD")),
				"summary", summary.toString()));
	}

}
