package id.mitra.journeys;

import java.nio.file.Path;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives journeys the browser, and holds every page they open to an empty console. Where
 * there is no browser they are skipped with the reason, and fail instead if
 * {@value #REQUIRED} is true. What was on the screen of a failed one is kept in
 * target/journeys.
 */
final class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

	static final String REQUIRED = "browser.required";

	private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		Chromium chromium = chromium(context);
		if (!chromium.isMissing()) {
			return ConditionEvaluationResult.enabled("Chromium is there");
		}
		if (Boolean.getBoolean(REQUIRED)) {
			throw new IllegalStateException(chromium.reason());
		}
		return ConditionEvaluationResult.disabled(chromium.reason());
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Visitors.class;
	}

	@Override
	public Visitors resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getStore(NAMESPACE)
			.computeIfAbsent(Visitors.class, (key) -> new Visitors(chromium(context).browser(), port(context)),
					Visitors.class);
	}

	/** Of the whole lane: each class of it is an execution with a root of its own. */
	private static Chromium chromium(ExtensionContext context) {
		return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
			.computeIfAbsent(Chromium.class, (key) -> new Chromium(), Chromium.class);
	}

	private static int port(ExtensionContext context) {
		return SpringExtension.getApplicationContext(context)
			.getEnvironment()
			.getRequiredProperty("local.server.port", Integer.class);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Visitors visitors = context.getStore(NAMESPACE).get(Visitors.class, Visitors.class);
		if (visitors == null) {
			return;
		}
		if (context.getExecutionException().isPresent()) {
			String name = context.getRequiredTestClass().getSimpleName() + "-"
					+ context.getRequiredTestMethod().getName();
			visitors.keepScreens(Path.of("target/journeys"), name);
			return;
		}
		visitors.expectQuietConsoles();
	}

}
