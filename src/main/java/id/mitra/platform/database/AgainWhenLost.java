package id.mitra.platform.database;

import java.time.Duration;

import id.mitra.platform.error.DatabaseFault;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

import org.springframework.resilience.retry.MethodRetrySpec;
import org.springframework.resilience.retry.SimpleRetryInterceptor;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does a whole transaction once more where it lost to another one. That is safe: the
 * database has forgotten all of it, and our transactions do nothing outside of it before
 * they are committed. A part of one is never repeated alone.
 */
class AgainWhenLost extends SimpleRetryInterceptor {

	private static final MethodRetrySpec SPEC = new MethodRetrySpec((method, failure) -> DatabaseFault.lost(failure), 4,
			Duration.ofMillis(20), Duration.ofMillis(15), 3, Duration.ofMillis(500));

	AgainWhenLost() {
		super(SPEC);
	}

	@Override
	public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
		return TransactionSynchronizationManager.isActualTransactionActive() ? invocation.proceed()
				: super.invoke(invocation);
	}

}
