package id.mitra.bench;

import java.util.regex.Pattern;

/**
 * What the bench was asked for by system properties: how many meetings the big register
 * has and how many the small one, how many rounds, which cases (a pattern found in their
 * names), whether to make the data anew, and whether a missed target fails the run.
 */
record Settings(int meetings, int baseline, int rounds, Pattern only, boolean fresh, boolean strict) {

	static Settings ofProperties() {
		return new Settings(Integer.getInteger("bench.meetings", 100_000), Integer.getInteger("bench.baseline", 10_000),
				Integer.getInteger("bench.rounds", 5), Pattern.compile(System.getProperty("bench.only", "")),
				Boolean.getBoolean("bench.fresh"), Boolean.getBoolean("bench.strict"));
	}

	boolean wants(String name) {
		return this.only.matcher(name).find();
	}

}
