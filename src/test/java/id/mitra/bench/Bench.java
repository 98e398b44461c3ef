package id.mitra.bench;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares a big register with a small one, ours with its own SQL and with a static file,
 * by ratios taken in one run; {@code ./mvnw -Pbench verify}, by its name no part of the
 * test suite. The README says how to read it.
 */
class Bench {

	private final Settings settings = Settings.ofProperties();

	@Test
	void comparesTheBigRegisterWithTheSmall() throws Exception {
		assertThat(this.settings.meetings()).describedAs("meetings, other than the baseline's")
			.isNotEqualTo(this.settings.baseline());
		List<Case> cases = Cases.all().stream().filter((one) -> this.settings.wants(one.name())).toList();
		Scouting small = scouted(this.settings.baseline(), cases);
		Scouting big = scouted(this.settings.meetings(), cases);
		try (Side smallSide = new Side(small); Side bigSide = new Side(big)) {
			Contest contest = new Contest(smallSide, bigSide, cases);
			contest.run(this.settings.rounds());
			Tables.print(contest.races(), this.settings);
			Targets targets = Verdict.of(contest, smallSide, bigSide, this.settings);
			targets.print();
			assertThat(targets.met() || !this.settings.strict()).describedAs("every target is met").isTrue();
		}
	}

	private Scouting scouted(int meetings, List<Case> cases) throws Exception {
		Register register = new Register(meetings);
		register.prepare(this.settings.fresh());
		return Scouting.of(register, cases);
	}

}
