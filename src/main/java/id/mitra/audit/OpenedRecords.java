package id.mitra.audit;

import java.lang.reflect.Method;
import java.util.Objects;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Classified;
import id.mitra.identity.caller.SecurityEvent;
import id.mitra.platform.record.Versioned;
import org.jspecify.annotations.Nullable;

import org.springframework.aop.Advisor;
import org.springframework.aop.AfterReturningAdvice;
import org.springframework.aop.support.AopUtils;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Tells of each record above LIMITED that is read whole. A page reads it by the same REST
 * method as a program does, so that is where it is noticed.
 */
@Configuration(proxyBeanMethods = false)
class OpenedRecords {

	@Bean
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static Advisor openedRecord(ApplicationEventPublisher events) {
		return new DefaultPointcutAdvisor(new Opening(),
				(AfterReturningAdvice) (record, method, arguments, target) -> tell(record, target, events));
	}

	private static void tell(@Nullable Object record, @Nullable Object target, ApplicationEventPublisher events) {
		if (record instanceof Classified && record instanceof Versioned versioned) {
			tell(versioned, collection(Objects.requireNonNull(target)), events);
		}
	}

	/** The same of a record that is not answered itself, but what it was. */
	static void tell(Versioned record, String collection, ApplicationEventPublisher events) {
		if (record instanceof Classified classified && classified.classification().isAbove(Classification.LIMITED)) {
			events.publishEvent(SecurityEvent.of(SecurityEvent.Happening.RECORD_OPENED)
				.with("record", address(collection, String.valueOf(record.key())))
				.with("classification", classified.classification()));
		}
	}

	/**
	 * Of what hangs on a record, such as its notes, the record's id stands in between.
	 */
	private static String address(String collection, String key) {
		return collection.contains("{id}") ? collection.replace("{id}", key) : collection + "/" + key;
	}

	private static String collection(Object controller) {
		RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(AopUtils.getTargetClass(controller),
				RequestMapping.class);
		return (mapping != null) ? String.join(",", mapping.path()) : "";
	}

	/**
	 * The methods by which one classified record is read.
	 */
	private static final class Opening extends StaticMethodMatcherPointcut {

		@Override
		public boolean matches(Method method, Class<?> type) {
			return Classified.class.isAssignableFrom(method.getReturnType())
					&& AnnotatedElementUtils.hasAnnotation(method, GetMapping.class);
		}

	}

}
