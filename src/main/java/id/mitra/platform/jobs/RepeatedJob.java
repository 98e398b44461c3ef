package id.mitra.platform.jobs;

import java.lang.reflect.Method;
import java.time.Duration;

import org.springframework.aop.support.AopUtils;
import org.springframework.util.ReflectionUtils;

/**
 * A method that is called again and again.
 */
record RepeatedJob(String name, Duration pause, Duration rest, Runnable work) {

	/** The one execution that each of them has. */
	static final String INSTANCE = "repeated";

	static RepeatedJob of(Object component, Method method, Repeated how) {
		Method callable = AopUtils.selectInvocableMethod(method, component.getClass());
		ReflectionUtils.makeAccessible(callable);
		return new RepeatedJob(how.name(), Duration.parse(how.pause()), Duration.parse(how.rest()),
				() -> ReflectionUtils.invokeMethod(callable, component));
	}

}
