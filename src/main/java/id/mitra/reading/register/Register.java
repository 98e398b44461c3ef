package id.mitra.reading.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import id.mitra.area.AreaDetails;
import id.mitra.area.Areas;
import id.mitra.country.Cities;
import id.mitra.country.City;
import id.mitra.country.Countries;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Visibility;
import id.mitra.partner.PartnerKind;
import id.mitra.platform.record.ReferenceCache;
import id.mitra.platform.record.Remembered;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Tokens;
import id.mitra.reading.words.Vocabulary;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the register itself knows by name, as far as a clearance reaches, kept in memory
 * until one of those names changes: the more is on record, the more a reading finds.
 */
@Component
public class Register implements ReferenceCache {

	/** Their names may be made of people's. */
	private static final Set<PartnerKind> PROPER = Set.of(PartnerKind.NGO, PartnerKind.UNIVERSITY,
			PartnerKind.SOCIAL_PARTNER);

	private final JdbcClient jdbc;

	private final Countries countries;

	private final Cities cities;

	private final Areas areas;

	private final Map<Classification, Remembered<Gazetteer>> known = new EnumMap<>(Classification.class);

	Register(JdbcClient jdbc, Countries countries, Cities cities, Areas areas) {
		this.jdbc = jdbc;
		this.countries = countries;
		this.cities = cities;
		this.areas = areas;
		for (Classification clearance : Classification.values()) {
			this.known.put(clearance, new Remembered<>(() -> read(clearance)));
		}
	}

	public Gazetteer gazetteer() {
		return Objects.requireNonNull(this.known.get(Visibility.reach())).get();
	}

	@Override
	public Set<String> collections() {
		return Set.of("partners", "units", "areas");
	}

	@Override
	public void forget() {
		this.known.values().forEach(Remembered::forget);
	}

	private Gazetteer read(Classification clearance) {
		Phrases<KnownPartner> partners = new Phrases<>();
		Phrases<String> units = new Phrases<>();
		Set<String> vocabulary = new HashSet<>(Vocabulary.words("vocabulary"));
		List<KnownPartner> known = partners(partners, vocabulary, clearance);
		this.jdbc.sql("select name_id, name_en, abbreviation from unit where trashed_at is null").query((row) -> {
			for (String column : List.of("name_id", "name_en", "abbreviation")) {
				add(units, vocabulary, row.getString(column), String.valueOf(row.getString("name_id")));
			}
		});
		bodies(partners, vocabulary);
		return new Gazetteer(countries(), Vocabulary.named("regions"), cities(), partners, known, units, areas(),
				retired(), Set.copyOf(vocabulary));
	}

	private List<KnownPartner> partners(Phrases<KnownPartner> phrases, Set<String> vocabulary,
			Classification clearance) {
		Map<Long, Set<String>> former = new HashMap<>();
		this.jdbc
			.sql("select n.* from partner_name n join partner p on p.id = n.partner_id where " + Visibility.of("p"))
			.param(Visibility.CLEARANCE, clearance.name())
			.query((row) -> {
				Set<String> names = former.computeIfAbsent(row.getLong("partner_id"), (id) -> new HashSet<>());
				for (String column : List.of("name_en", "name_id", "abbreviation")) {
					if (row.getString(column) != null) {
						names.add(row.getString(column));
					}
				}
			});
		List<KnownPartner> known = new ArrayList<>();
		this.jdbc.sql("""
				with recursive seen as (
				  select * from partner p where %s
				), tree as (
				  select id, id as root
				  from seen
				  where parent_id is null
				    or parent_id not in (select id from seen)
				  union all
				  select seen.id, tree.root from seen join tree on tree.id = seen.parent_id
				)
				select seen.*, tree.root
				from seen
				join tree on tree.id = seen.id
				where seen.trashed_at is null
				order by seen.created_at, seen.id
				""".formatted(Visibility.of("p"))).param(Visibility.CLEARANCE, clearance.name()).query((row) -> {
			List<String> names = new ArrayList<>(former.getOrDefault(row.getLong("id"), Set.of()));
			for (String column : List.of("name_en", "name_id", "abbreviation")) {
				if (row.getString(column) != null) {
					names.add(row.getString(column));
				}
			}
			names.addAll(List.of((String[]) row.getArray("aliases").getArray()));
			Set<String> concepts = new HashSet<>();
			names.forEach((name) -> concepts.addAll(Gazetteer.concepts(name)));
			KnownPartner partner = new KnownPartner(row.getLong("id"), PartnerKind.valueOf(row.getString("kind")),
					row.getString("name_en"), row.getString("name_id"), row.getString("abbreviation"),
					row.getString("country"), row.getLong("root"), Set.copyOf(concepts));
			known.add(partner);
			Set<String> words = PROPER.contains(partner.kind()) ? new HashSet<>() : vocabulary;
			names.forEach((name) -> add(phrases, words, name, partner));
		});
		return List.copyOf(known);
	}

	/** Organisations of the world that nobody has put on record yet. */
	private static void bodies(Phrases<KnownPartner> phrases, Set<String> vocabulary) {
		long id = 0;
		for (Map.Entry<String, List<String>> body : Vocabulary.lists("bodies").entrySet()) {
			String name = body.getKey();
			String abbreviation = body.getValue().getFirst();
			String country = body.getValue().get(1);
			if (phrases.knows(name) || phrases.knows(abbreviation)) {
				continue;
			}
			id--;
			KnownPartner partner = new KnownPartner(id, country.isEmpty() ? PartnerKind.INTL_ORG : PartnerKind.AGENCY,
					name, null, abbreviation.isEmpty() ? null : abbreviation, country.isEmpty() ? null : country, id,
					Set.of());
			phrases.add(name, partner);
			phrases.add(abbreviation, partner);
			body.getValue().stream().skip(2).forEach((other) -> phrases.add(other, partner));
			Tokens.of(name).stream().map(Token::word).filter((word) -> word.length() > 2).forEach(vocabulary::add);
		}
	}

	private static <T> void add(Phrases<T> phrases, Set<String> vocabulary, @Nullable String name, T value) {
		if (name == null) {
			return;
		}
		phrases.add(name, value);
		Tokens.of(name).stream().map(Token::word).filter((word) -> word.length() > 2).forEach(vocabulary::add);
	}

	private Phrases<String> countries() {
		Phrases<String> phrases = Vocabulary.begun("countries");
		this.countries.all().forEach((country) -> {
			for (String name : List.of(country.nameEn(), country.nameId())) {
				phrases.add(name, country.code());
				phrases.add(name.replace(" SAR", ""), country.code());
			}
		});
		return phrases;
	}

	private Phrases<City> cities() {
		Phrases<City> phrases = new Phrases<>();
		this.cities.all().forEach((city) -> phrases.add(city.name(), city));
		return phrases;
	}

	private Set<String> retired() {
		return this.areas.all()
			.stream()
			.filter((area) -> !area.active())
			.map(AreaDetails::code)
			.collect(Collectors.toSet());
	}

	/** An area by its names, its synonyms and the words of the vocabulary. */
	private Phrases<String> areas() {
		Phrases<String> phrases = Vocabulary.begun("areas");
		for (AreaDetails area : this.areas.all()) {
			for (String name : List.of(area.names().nameId(), area.names().nameEn())) {
				phrases.add(name, area.code());
			}
			area.names().synonyms().forEach((synonym) -> phrases.add(synonym, area.code()));
		}
		return phrases;
	}

}
