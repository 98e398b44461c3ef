package id.mitra.summary.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import id.mitra.area.AreaDetails;
import id.mitra.meeting.term.Level;
import id.mitra.platform.form.Options;
import id.mitra.platform.text.Csv;
import id.mitra.summary.area.AreaTrends;
import id.mitra.summary.figures.AreaSummary;
import id.mitra.summary.figures.AreasSummary;
import id.mitra.summary.figures.Balance;
import id.mitra.summary.figures.HeatMap;
import id.mitra.summary.figures.Silence;
import id.mitra.summary.figures.SilentPairs;
import id.mitra.summary.figures.Timeline;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The tables of the pages of figures as files, in the reader's language.
 */
@Component
class Tables {

	private final Options words;

	Tables(Options words) {
		this.words = words;
	}

	Csv areas(AreaTrends trends) {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		for (AreaTrends.AreaTrend line : trends.areas()) {
			rows.add(row(line.code(), line.name(), line.meetings(), line.meetingsBefore(), line.change(),
					line.reach().partners(), line.reach().countries(), levels(line.levels()), line.lastMeetingOn(),
					line.commitments().open(), line.commitments().late()));
		}
		return new Csv("areas", header("area.code", "area.name", "areas.meetings", "areas.before", "areas.change",
				"areas.partners", "areas.countries", "areas.levels", "areas.last", "areas.promised", "areas.late"),
				rows);
	}

	/** Every bar of every area, which the page draws small. */
	Csv trends(AreaTrends trends) {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		for (AreaTrends.AreaTrend line : trends.areas()) {
			line.trend()
				.forEach((bar) -> rows.add(row(line.code(), line.name(), bar.from(), bar.to(), bar.meetings())));
		}
		return new Csv("trends", header("area.code", "area.name", "areas.from", "areas.to", "areas.meetings"), rows);
	}

	Csv areas(List<AreasSummary.AreaFigures> lines) {
		return new Csv("areas",
				header("area.code", "area.name", "areas.meetings", "areas.partners", "areas.countries", "areas.last"),
				lines.stream()
					.map((line) -> row(line.code(), line.name(), line.meetings(), line.partners(), line.countries(),
							line.lastMeetingOn()))
					.toList());
	}

	Csv heat(HeatMap heat, List<AreaDetails> areas) {
		List<String> header = new ArrayList<>(header("heat.by." + heat.by(), "areas.meetings"));
		areas.forEach((area) -> header.add(area.name()));
		header.addAll(header("areas.agreed", "areas.promised", "areas.late"));
		List<List<@Nullable Object>> rows = new ArrayList<>();
		for (HeatMap.HeatRow line : heat.rows()) {
			List<@Nullable Object> row = row(line.name(), line.meetings());
			areas.forEach((area) -> row.add(line.of(area.code())));
			row.add(line.agreements().inForce());
			row.add(line.commitments().open());
			row.add(line.commitments().late());
			rows.add(row);
		}
		return new Csv("heat-" + heat.by(), header, rows);
	}

	Csv silentPartners(Silence silence) {
		return new Csv("silent-partners", header("areas.partner", "areas.last", "silence.months"),
				silence.partners().stream().map((one) -> row(one.name(), one.lastMeetingOn(), one.months())).toList());
	}

	Csv silentAreas(Silence silence) {
		return new Csv("silent-areas", header("area.code", "area.name", "areas.last", "silence.months"),
				silence.areas()
					.stream()
					.map((one) -> row(one.code(), one.name(), one.lastMeetingOn(), one.months()))
					.toList());
	}

	Csv silentPairs(SilentPairs silent) {
		return new Csv("silent-pairs",
				header("areas.partner", "area.code", "area.name", "areas.meetings", "areas.last", "silence.months"),
				silent.pairs()
					.stream()
					.map((one) -> row(one.name(), one.code(), one.area(), one.meetings(), one.lastMeetingOn(),
							one.months()))
					.toList());
	}

	Csv visits(Balance.Visits visits) {
		return new Csv("visits", header("balance.place", "areas.meetings"),
				List.of(row(word("balance.made"), visits.made()), row(word("balance.received"), visits.received()),
						row(word("balance.online"), visits.online()), row(word("balance.unknown"), visits.unknown())));
	}

	Csv leads(Balance balance) {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		balance.ours().forEach((one) -> rows.add(row(word("side.OURS"), one.name(), one.title(), one.meetings())));
		balance.theirs().forEach((one) -> rows.add(row(word("side.PARTNER"), one.name(), one.title(), one.meetings())));
		return new Csv("leads", header("balance.side", "areas.delegate", "areas.delegate.title", "areas.meetings"),
				rows);
	}

	Csv pairs(List<Balance.LevelPair> pairs) {
		return new Csv("levels", header("balance.ours", "balance.theirs", "areas.meetings"),
				pairs.stream().map((pair) -> row(level(pair.ours()), level(pair.theirs()), pair.meetings())).toList());
	}

	Csv bars(List<Timeline.Bar> bars) {
		return new Csv("months", header("areas.from", "areas.to", "areas.meetings"),
				bars.stream().map((bar) -> row(bar.from(), bar.to(), bar.meetings())).toList());
	}

	Csv partners(List<AreaSummary.PartnerFigures> lines) {
		return new Csv("partners", header("areas.partner", "areas.meetings", "areas.last"),
				lines.stream().map((line) -> row(line.name(), line.meetings(), line.lastMeetingOn())).toList());
	}

	Csv byLevel(List<AreaSummary.LevelLine> lines) {
		return new Csv("levels", header("areas.level", "areas.meetings"),
				lines.stream().map((line) -> row(level(line.level()), line.meetings())).toList());
	}

	Csv delegates(List<AreaSummary.DelegateLine> lines) {
		return new Csv("delegates", header("balance.side", "areas.delegate", "areas.delegate.title", "areas.meetings"),
				lines.stream()
					.map((line) -> row(word("side." + line.side()), line.name(), line.title(), line.meetings()))
					.toList());
	}

	private String levels(List<AreaSummary.LevelLine> levels) {
		return levels.stream()
			.map((line) -> level(line.level()) + " " + line.meetings())
			.collect(Collectors.joining("; "));
	}

	private String level(@Nullable Level level) {
		return word((level != null) ? "level." + level : "areas.level.none");
	}

	private List<String> header(String... keys) {
		return Arrays.stream(keys).map(this::word).toList();
	}

	private String word(String key) {
		return this.words.label(key);
	}

	private static List<@Nullable Object> row(@Nullable Object... cells) {
		List<@Nullable Object> row = new ArrayList<>();
		for (Object cell : cells) {
			row.add(cell);
		}
		return row;
	}

}
