package id.mitra;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.util.function.SingletonSupplier;

/**
 * A test of the whole application, on a port and with a database of its own; not the
 * demo. All such tests share one running application, so each makes records of its own,
 * by names that no other has, and counts on nothing else.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = { MitraApplication.class, MitraTest.Setup.class },
		webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { TestDatabase.PROPERTY + "=true", "spring.main.banner-mode=off" })
@TestConstructor(autowireMode = AutowireMode.ALL)
public @interface MitraTest {

	/**
	 * What tests are given besides the application's own beans.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	class Setup {

		@Bean
		static BeanPostProcessor statements() {
			return new BeanPostProcessor() {

				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					return (bean instanceof DataSource dataSource) ? Statements.of(dataSource) : bean;
				}

			};
		}

		@Bean
		@Primary
		TestClock testClock() {
			return new TestClock();
		}

		@Bean
		@Lazy
		Contract contract(Environment environment) {
			Api plain = Api.on(environment.getRequiredProperty("local.server.port", Integer.class));
			return new Contract(SingletonSupplier
				.of(() -> plain.as(new Fixtures(plain).staff()).get("/v3/api-docs").expect(200).json()));
		}

		@Bean
		@Lazy
		Api api(Environment environment, Contract contract) {
			// now, since a test may take the database away
			contract.load();
			return Api.on(environment.getRequiredProperty("local.server.port", Integer.class)).heldTo(contract);
		}

		@Bean
		@Lazy
		Fixtures fixtures(Api api) {
			return new Fixtures(api);
		}

	}

}
