package id.mitra.identity.account;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Classified;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Tells the frame of a page the highest classification of what the page shows, for the
 * paper that it may be printed on: that of every record in its model, be it in a list or
 * within another, and of what a form holds. A page that shows none tells none, as nobody
 * then knows that all of it is open.
 */
@Component
class PaperMark implements HandlerInterceptor, WebMvcConfigurer {

	/** What the frame knows it by. */
	static final String MARK = "mark";

	/** A list of groups of records with parts of their own has five. */
	private static final int DEEP = 6;

	private static final ClassValue<List<RecordComponent>> PARTS = new ClassValue<>() {

		@Override
		protected List<RecordComponent> computeValue(Class<?> type) {
			return Arrays.stream(type.getRecordComponents())
				.filter((part) -> !part.getType().isPrimitive() && !part.getName().equals("clearance"))
				.peek((part) -> part.getAccessor().setAccessible(true))
				.toList();
		}

	};

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView answer) {
		String view = (answer != null) ? answer.getViewName() : null;
		if (answer != null && view != null && !view.startsWith("redirect:")) {
			of(answer.getModel()).ifPresent((mark) -> answer.addObject(MARK, mark));
		}
	}

	/** The highest of what a model holds. */
	static Optional<Classification> of(Map<String, ?> model) {
		return model.values().stream().flatMap((value) -> within(value, DEEP)).max(Classification::compareTo);
	}

	private static Stream<Classification> within(@Nullable Object value, int deep) {
		return switch (value) {
			case Classification classification -> Stream.of(classification);
			case Map<?, ?> map when deep > 0 ->
				Stream.concat(map.keySet().stream(), map.values().stream()).flatMap((one) -> within(one, deep - 1));
			case List<?> list when deep > 0 && !isChoice(list) -> list.stream().flatMap((one) -> within(one, deep - 1));
			case Record one when deep > 0 && isOurs(one) ->
				Stream.concat(own(one), PARTS.get(one.getClass()).stream().flatMap((part) -> part(part, one, deep)));
			case null, default -> Stream.empty();
		};
	}

	/** What a record says of itself, as one does whose part does not carry the word. */
	private static Stream<Classification> own(Record one) {
		return (one instanceof Classified classified) ? Stream.of(classified.classification()) : Stream.empty();
	}

	private static Stream<Classification> part(RecordComponent part, Record of, int deep) {
		Object value = ReflectionUtils.invokeMethod(part.getAccessor(), of);
		return (value instanceof String typed && part.getName().equals("classification"))
				? Arrays.stream(Classification.values()).filter((one) -> one.name().equals(typed))
				: within(value, deep - 1);
	}

	/** Those that one may choose from say nothing of the page. */
	private static boolean isChoice(List<?> list) {
		return list.stream().anyMatch(Classification.class::isInstance);
	}

	private static boolean isOurs(Object value) {
		return value.getClass().getPackageName().startsWith("id.mitra.");
	}

}
