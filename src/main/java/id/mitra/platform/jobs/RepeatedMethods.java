package id.mitra.platform.jobs;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.AnnotationUtils;

/**
 * Finds the methods that are to be {@link Repeated}, on components as others call them.
 */
class RepeatedMethods implements BeanPostProcessor {

	private final List<RepeatedJob> found = new CopyOnWriteArrayList<>();

	List<RepeatedJob> found() {
		return this.found;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		Class<?> type = AopUtils.getTargetClass(bean);
		if (AnnotationUtils.isCandidateClass(type, Repeated.class)) {
			MethodIntrospector
				.selectMethods(type,
						(MethodIntrospector.MetadataLookup<Repeated>) (method) -> AnnotatedElementUtils
							.getMergedAnnotation(method, Repeated.class))
				.forEach((method, how) -> this.found.add(RepeatedJob.of(bean, method, how)));
		}
		return bean;
	}

}
