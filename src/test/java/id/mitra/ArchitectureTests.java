package id.mitra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.mitra.identity.caller.Classified;
import id.mitra.platform.record.Today;
import id.mitra.platform.record.Versioned;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

	private static final int MOST_COMPONENTS = 10;

	/** With its package-info; a package of more is probably two. */
	private static final int MOST_FILES = 30;

	private static final JavaClasses MAIN = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("id.mitra");

	private static final DescribedPredicate<JavaClass> KEEPER = annotatedWith(Service.class)
		.or(assignableTo(Repository.class))
		.or(assignableTo(EntityManager.class))
		.or(assignableTo(JdbcClient.class))
		.or(nameMatching("id\\.mitra\\..*Queries"))
		.as("a service, a repository or a database");

	/** One word, one meaning: a reader need not ask which of two is meant. */
	@Test
	void noTwoTypesHaveOneName() {
		Map<String, List<JavaClass>> named = MAIN.stream()
			.filter((type) -> !type.getSimpleName().isEmpty() && !type.getSimpleName().equals("package-info"))
			.collect(Collectors.groupingBy(JavaClass::getSimpleName));
		assertThat(named.values()).filteredOn((types) -> types.size() > 1).isEmpty();
		assertThat(named).hasSizeGreaterThan(500);
	}

	/**
	 * What is made by position is made wrongly unseen once its places are many. What
	 * belongs together is a record inside, flat where its JSON is.
	 */
	@Test
	void noRecordHasMoreComponentsThanOneSees() {
		assertThat(MAIN.stream().filter(JavaClass::isRecord)).hasSizeGreaterThan(100)
			.allSatisfy((type) -> assertThat(type.reflect().getRecordComponents()).describedAs("%s", type.getName())
				.hasSizeLessThanOrEqualTo(MOST_COMPONENTS));
	}

	/**
	 * A stream of rows that nobody closes keeps its connection; of twenty such no more is
	 * left.
	 */
	@Test
	void rowsAreReadToTheirEnd() {
		noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream").check(MAIN);
	}

	@Test
	void roomsDependOneWay() {
		slices().matching("id.mitra.(**)").should().beFreeOfCycles().check(MAIN);
	}

	@Test
	void pagesGetTheirDataFromRestControllersOnly() {
		noClasses().that(PageLayer.of(MAIN))
			.should()
			.dependOnClassesThat(KEEPER)
			.because("a page can show only what the API offers")
			.check(MAIN);
	}

	@Test
	void restControllersGoThroughServices() {
		noClasses().that()
			.areAnnotatedWith(RestController.class)
			.should()
			.dependOnClassesThat(assignableTo(Repository.class).or(assignableTo(EntityManager.class))
				.or(assignableTo(JdbcClient.class)))
			.because("rules and permissions are the services'")
			.check(MAIN);
	}

	@Test
	void entitiesStayBehindTheService() {
		noClasses().that()
			.areMetaAnnotatedWith(Controller.class)
			.should()
			.dependOnClassesThat(annotatedWith(Entity.class))
			.because("records go in and out")
			.check(MAIN);
	}

	@Test
	void servicesKnowNothingOfTheWeb() {
		noClasses().that()
			.areAnnotatedWith(Service.class)
			.or()
			.areAssignableTo(Repository.class)
			.or()
			.areAnnotatedWith(Entity.class)
			.or()
			.areAnnotatedWith(Embeddable.class)
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework.web..", "org.springframework.ui..", "jakarta.servlet..",
					"org.thymeleaf..")
			.check(MAIN);
	}

	@Test
	void controllersArePublicOnlyWhereAnotherPackageCallsThem() {
		classes().that(metaAnnotatedWith(Controller.class))
			.should(new ArchCondition<>("be public only if another package uses them") {

				@Override
				public void check(JavaClass controller, ConditionEvents events) {
					boolean used = controller.getDirectDependenciesToSelf()
						.stream()
						.anyMatch((use) -> !use.getOriginClass().getPackageName().equals(controller.getPackageName()));
					if (controller.getModifiers().contains(JavaModifier.PUBLIC) && !used) {
						events.add(SimpleConditionEvent.violated(controller,
								controller.getName() + " need not be public"));
					}
				}

			})
			.check(MAIN);
	}

	@Test
	void controllersSayWhichSortTheyAre() {
		classes().that()
			.areMetaAnnotatedWith(RequestMapping.class)
			.or(metaAnnotatedWith(Controller.class))
			.should()
			.haveNameMatching(".*(RestController|PageController|ErrorPages)")
			.check(MAIN);
	}

	@Test
	void onlyTodayAsksForTheDay() {
		noClasses().that()
			.areNotAssignableTo(Today.class)
			.should()
			.callMethodWhere(DescribedPredicate.<JavaMethodCall>describe("asks a clock for a day",
					(call) -> call.getName().equals("now") && Set
						.of(LocalDate.class, LocalDateTime.class, ZonedDateTime.class, OffsetDateTime.class,
								LocalTime.class, YearMonth.class, Year.class)
						.stream()
						.anyMatch((type) -> call.getTargetOwner().isEquivalentTo(type))))
			.because("the day is the ministry's, not the machine's")
			.check(MAIN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "src/main/java", "src/main/resources/db" })
	void nothingAsksTheDatabaseForTheDay(Path folder) throws IOException {
		Pattern day = Pattern.compile("\\b(current_date|current_time|localtime|localtimestamp)\\b|\\bnow\\(\\)::date");
		try (Stream<Path> files = Files.walk(folder)) {
			List<Path> asking = files.filter(Files::isRegularFile)
				.filter((file) -> day.matcher(text(file)).find())
				.toList();
			assertThat(asking).isEmpty();
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void whatIsClassifiedIsToldWhenItIsOpened() {
		classes().that()
			.implement(Versioned.class)
			.and(DescribedPredicate.<JavaClass>describe("have a classification",
					(type) -> type.tryGetMethod("classification").isPresent()))
			.should()
			.implement(Classified.class)
			.because("the security log tells who opens what is above LIMITED")
			.check(MAIN);
	}

	@Test
	void nothingIsInjectedIntoFields() {
		noFields().should().beAnnotatedWith(Autowired.class).check(MAIN);
	}

	@Test
	void everyPackageIsNullMarked() {
		Set<String> unmarked = MAIN.stream()
			.map(JavaClass::getPackage)
			.filter((javaPackage) -> !javaPackage.getName().equals("id.mitra"))
			.filter((javaPackage) -> !isNullMarked(javaPackage))
			.map(JavaPackage::getName)
			.collect(Collectors.toSet());
		assertThat(unmarked).isEmpty();
	}

	private static boolean isNullMarked(JavaPackage javaPackage) {
		return javaPackage.isAnnotatedWith(NullMarked.class);
	}

	@Test
	void everyPackageFitsOneGlance() {
		Map<String, Long> files = MAIN.stream()
			.filter(JavaClass::isTopLevelClass)
			.collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
		assertThat(files)
			.allSatisfy((name, count) -> assertThat(count).describedAs(name).isLessThanOrEqualTo(MOST_FILES));
	}

	@Test
	void namesSayWhatAThingIs() {
		noClasses().should()
			.haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Base)(\\$.*)?")
			.because("such a name says nothing")
			.check(MAIN);
	}

	/**
	 * Page controllers, and the components of their features that they lean on. The pages
	 * for signing in have no REST call behind them, since a program has no session to
	 * open, nor has the one on which guests enter themselves, since none is a guest.
	 */
	private static final class PageLayer {

		private static final Set<String> OF_PEOPLE = Set.of("SignInPageController", "GuestEntryPageController",
				"UnsubscribePageController");

		private PageLayer() {
		}

		private static DescribedPredicate<JavaClass> of(JavaClasses classes) {
			Set<JavaClass> layer = new HashSet<>();
			classes.stream()
				.filter((type) -> type.getSimpleName().endsWith("PageController"))
				.filter((type) -> !OF_PEOPLE.contains(type.getSimpleName()))
				.forEach((type) -> add(type, layer));
			assertThat(layer).isNotEmpty();
			return DescribedPredicate.describe("belong to the pages", layer::contains);
		}

		private static void add(JavaClass type, Set<JavaClass> layer) {
			if (layer.add(type)) {
				type.getFields()
					.stream()
					.map(JavaField::getRawType)
					.filter((held) -> held.isAnnotatedWith(Component.class)
							&& !held.getPackageName().startsWith("id.mitra.platform."))
					.forEach((held) -> add(held, layer));
			}
		}

	}

}
