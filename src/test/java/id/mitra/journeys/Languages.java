package id.mitra.journeys;

import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * The language that a journey is walked in: half of them in either, as what differs is
 * words, which others hold to each other and look for on every page. With
 * {@code -Djourneys.languages=both} each is walked in both.
 */
final class Languages implements ArgumentsProvider {

	private static final boolean BOTH = "both".equals(System.getProperty("journeys.languages"));

	@Override
	public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
		String one = (context.getRequiredTestMethod().getName().hashCode() % 2 == 0) ? "id" : "en";
		return (BOTH ? Stream.of("id", "en") : Stream.of(one)).map(Arguments::of);
	}

}
