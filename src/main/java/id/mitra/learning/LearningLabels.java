package id.mitra.learning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Visibility;
import id.mitra.reading.weighing.Judgement;
import id.mitra.reading.weighing.Judgement.JudgedOption;
import id.mitra.reading.weighing.LearnedFact;
import id.mitra.reading.weighing.WeightsInUse;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what was accepted of releases beside what could have been read in them. As what
 * is learned shows in everybody's readings, only what everybody may see is counted and
 * learned from, whoever asks.
 */
@Component
public class LearningLabels {

	/** Learned from no more than so many, the latest. */
	private static final int MOST = 20_000;

	private static final TypeReference<List<JudgedOption>> OPTIONS = new TypeReference<>() {
	};

	/** Of items on record that everybody may see. */
	private static final String OPEN = """
			from learning_label l
			join press_item i on i.id = l.press_item_id
			where i.trashed_at is null
			  and\s""" + Visibility.of("i");

	private final JdbcClient jdbc;

	private final WeightsInUse weights;

	private final JsonMapper json;

	LearningLabels(JdbcClient jdbc, WeightsInUse weights, JsonMapper json) {
		this.jdbc = jdbc;
		this.weights = weights;
		this.json = json;
	}

	/**
	 * How much there is to learn from.
	 */
	record Counts(int releases, List<LabelCount> facts) {
	}

	/**
	 * Keeps what was read of a release rightly and wrongly.
	 * @param item the press item that it became
	 */
	public void keep(long item, List<Judgement> judgements) {
		for (Judgement judgement : judgements) {
			this.jdbc.sql("""
					insert into learning_label (press_item_id, fact, corrected, options)
					values (:item, :fact, :corrected, cast(:options as jsonb))
					""")
				.param("item", item)
				.param("fact", judgement.fact().name())
				.param("corrected", !judgement.isRightBy(this.weights.now()))
				.param("options", this.json.writeValueAsString(judgement.options()))
				.update();
		}
	}

	Counts counts() {
		int[] releases = new int[1];
		Map<LearnedFact, LabelCount> counts = new LinkedHashMap<>();
		for (LearnedFact fact : LearnedFact.values()) {
			counts.put(fact, new LabelCount(fact, 0, 0));
		}
		this.jdbc.sql("""
				select l.fact, count(*) as findings, count(*) filter (where l.corrected) as corrected,
				  count(distinct l.press_item_id) as releases
				""" + OPEN + """

				group by grouping sets ((l.fact), ())
				""").param(Visibility.CLEARANCE, Classification.OPEN.name()).query((row) -> {
			if (row.getString("fact") == null) {
				releases[0] = row.getInt("releases");
			}
			else {
				LearnedFact fact = LearnedFact.valueOf(row.getString("fact"));
				counts.put(fact, new LabelCount(fact, row.getInt("findings"), row.getInt("corrected")));
			}
		});
		return new Counts(releases[0], List.copyOf(counts.values()));
	}

	/** By release, in the order in which they were accepted. */
	List<List<Judgement>> all() {
		Map<Long, List<Judgement>> releases = new LinkedHashMap<>();
		this.jdbc.sql("""
				select *
				from (
				  select l.id, l.press_item_id, l.fact, l.options
				""" + OPEN + """

				  order by l.id desc
				  limit :most) latest
				order by id
				""").param(Visibility.CLEARANCE, Classification.OPEN.name()).param("most", MOST).query((row) -> {
			releases.computeIfAbsent(row.getLong("press_item_id"), (item) -> new ArrayList<>())
				.add(new Judgement(LearnedFact.valueOf(row.getString("fact")),
						this.json.readValue(row.getString("options"), OPTIONS)));
		});
		return List.copyOf(releases.values());
	}

}
