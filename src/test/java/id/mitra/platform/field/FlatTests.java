package id.mitra.platform.field;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.inbox.AcceptanceDraft;
import id.mitra.meeting.MeetingDraft;
import id.mitra.meeting.MeetingQuery;
import id.mitra.platform.error.Drafts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The parts of a record are known to nobody outside, whichever way its fields come or go.
 */
@MitraTest
class FlatTests {

	private final Api api;

	private final Fixtures fixtures;

	private final RequestMappingHandlerAdapter adapter;

	private final List<MethodParameter> parameters;

	FlatTests(Api api, Fixtures fixtures, ApplicationContext application) {
		this.api = api;
		this.fixtures = fixtures;
		this.adapter = application.getBean(RequestMappingHandlerAdapter.class);
		this.parameters = application.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
			.getHandlerMethods()
			.values()
			.stream()
			.flatMap((handler) -> Stream.of(handler.getMethodParameters()))
			.filter((parameter) -> !Fields.parts(parameter.getParameterType()).isEmpty())
			.toList();
	}

	private static Stream<Class<?>> records() {
		return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages("id.mitra")
			.stream()
			.filter(JavaClass::isRecord)
			.<Class<?>>map(JavaClass::reflect)
			.filter((type) -> !Fields.parts(type).isEmpty());
	}

	@Test
	void noTwoFieldsOfARecordHaveOneName() {
		assertThat(records()).isNotEmpty().allSatisfy((type) -> {
			assertThat(Fields.names(type)).doesNotHaveDuplicates();
			assertThat(Fields.parts(type)).noneMatch(
					(part) -> Fields.names(type).contains(part.replaceFirst("\\.$", "").replaceFirst(".*\\.", "")));
		});
	}

	/**
	 * No field of a draft takes an object, but those that are parts with names of their
	 * own.
	 */
	@Test
	void whatCannotBeReadOfABodyIsToldAtItsField() {
		assertThat(bodies()).isNotEmpty().allSatisfy((path, draft) -> {
			for (String field : Fields.of(draft)
				.stream()
				.filter((component) -> !component.getType().isRecord())
				.map(RecordComponent::getName)
				.toList()) {
				Answer answer = this.api.as(this.fixtures.administrator())
					.post(path, Body.of(field, Body.of("none", 1)))
					.expect(400);
				assertThat(answer.each("/errors", "field")).describedAs("%s of %s", field, path).contains(field);
			}
		});
	}

	/** What makes a record of a collection, by the collection's address. */
	private Map<String, Class<?>> bodies() {
		return this.parameters.stream()
			.filter((parameter) -> parameter.hasParameterAnnotation(RequestBody.class))
			.filter((parameter) -> parameter.getMethodAnnotation(PostMapping.class) instanceof PostMapping post
					&& post.value().length == 0)
			.collect(Collectors.toMap((parameter) -> Objects
				.requireNonNull(
						AnnotatedElementUtils.findMergedAnnotation(parameter.getDeclaringClass(), RequestMapping.class))
				.path()[0], MethodParameter::getParameterType));
	}

	@Test
	void whatCannotBeReadOfAQueryIsToldAtItsParameter() {
		List<String> typed = Fields.of(MeetingQuery.class)
			.stream()
			.filter((field) -> field.getType() != String.class)
			.map(RecordComponent::getName)
			.toList();
		assertThat(typed).contains("partner", "kind", "from", "trashed").allSatisfy((field) -> {
			Answer answer = this.api.as(this.fixtures.staff()).get("/api/meetings?" + field + "=none").expect(400);
			assertThat(answer.each("/errors", "field")).containsExactly(field);
		});
		assertThat(this.api.as(this.fixtures.staff()).get("/api/meetings?days.from=2020-01-01").expect(400).errors())
			.isNotEmpty();
	}

	/** Each of its texts under its own name, each list and map alike. */
	@Test
	void queriesAndFormsAreFilledFromParametersOfTheirFieldsNames() throws Exception {
		List<MethodParameter> filled = this.parameters.stream()
			.filter((parameter) -> !parameter.hasParameterAnnotation(RequestBody.class))
			.toList();
		assertThat(filled).isNotEmpty();
		for (MethodParameter parameter : filled) {
			MockHttpServletRequest request = new MockHttpServletRequest();
			List<RecordComponent> fields = Fields.of(parameter.getParameterType());
			fields.forEach((field) -> {
				if (field.getType() == String.class
						|| field.getGenericType().getTypeName().endsWith("List<java.lang.String>")) {
					request.setParameter(field.getName(), "of " + field.getName());
				}
				else if (field.getType() == Map.class) {
					request.setParameter(field.getName() + "[key]", "of " + field.getName());
				}
			});
			Map<String, @Nullable Object> values = Drafts.fields((Record) bound(parameter, request));
			fields.forEach((field) -> {
				Object value = values.get(field.getName());
				if (request.getParameterMap().containsKey(field.getName())) {
					assertThat(value).describedAs("%s", field)
						.isIn("of " + field.getName(), List.of("of " + field.getName()));
				}
				else if (field.getType() == Map.class) {
					assertThat(value).isEqualTo(Map.of("key", "of " + field.getName()));
				}
			});
		}
	}

	@Test
	void rowsOfAListAreFilledAlike() throws Exception {
		MethodParameter form = this.parameters.stream()
			.filter((parameter) -> parameter.getParameterType().getSimpleName().equals("AcceptanceForm"))
			.findFirst()
			.orElseThrow();
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setParameter("meetings[0].title", "Of the first");
		request.setParameter("meetings[1].city", "Bern");
		List<?> rows = (List<?>) Objects.requireNonNull(Drafts.fields((Record) bound(form, request)).get("meetings"));
		assertThat(rows).hasSize(2);
		assertThat(Drafts.fields((Record) rows.getFirst())).containsEntry("title", "Of the first")
			.containsEntry("city", null);
		assertThat(Drafts.fields((Record) rows.getLast())).containsEntry("title", null).containsEntry("city", "Bern");
	}

	@Test
	void aPartOfWhichNothingWasSentIsThere() throws Exception {
		for (MethodParameter parameter : this.parameters) {
			if (!parameter.hasParameterAnnotation(RequestBody.class)) {
				assertThat(Drafts.fields((Record) bound(parameter, new MockHttpServletRequest())).keySet())
					.containsExactlyElementsOf(Fields.names(parameter.getParameterType()));
			}
		}
	}

	private Object bound(MethodParameter parameter, MockHttpServletRequest request) throws Exception {
		return Objects.requireNonNull(Objects.requireNonNull(this.adapter.getArgumentResolvers())
			.stream()
			.filter((resolver) -> resolver.supportsParameter(parameter))
			.findFirst()
			.orElseThrow()
			.resolveArgument(parameter, new ModelAndViewContainer(), new ServletWebRequest(request),
					new ServletRequestDataBinderFactory(List.of(), this.adapter.getWebBindingInitializer())));
	}

	@Test
	void whatIsWrongOrDiffersIsToldByItsField() {
		Api officer = this.api.as(this.fixtures.officer());
		Body draft = Fixtures.meetingDraft(this.fixtures.partner());
		assertThat(officer.post("/api/meetings", Body.of("zone", "Nowhere", "venue", "x".repeat(201)))
			.expect(400)
			.each("/errors", "field")).contains("title", "kind", "status", "date", "zone", "venue");
		long id = this.fixtures.meeting(draft).id();
		officer.put("/api/meetings/" + id, 0, draft.with("city", "Bern")).expect(200);
		Answer stale = officer.put("/api/meetings/" + id, 0, draft.with("outcome", "None").with("kind", "TECHNICAL"))
			.expect(412);
		assertThat(stale.each("/conflicts", "field")).containsExactly("kind", "city", "outcome");
	}

	@Test
	void aWayThroughPartsIsPlainToItsEnd() {
		assertThat(Fields.plain(MeetingDraft.class, "sides.partners[2].partnerId")).isEqualTo("partners[2].partnerId");
		assertThat(Fields.plain(AcceptanceDraft.class, "meetings[1].schedule.date")).isEqualTo("meetings[1].date");
		assertThat(Fields.plain(MeetingDraft.class, "date")).isEqualTo("date");
	}

}
