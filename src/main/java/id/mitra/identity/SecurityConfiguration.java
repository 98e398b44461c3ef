package id.mitra.identity;

import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.SignedIn;
import id.mitra.identity.caller.CallerLocale;
import id.mitra.identity.signin.FamiliarPlaces;
import id.mitra.identity.user.AccessTokens;
import id.mitra.identity.signin.SessionCallers;
import id.mitra.identity.signin.RefusedRequests;
import id.mitra.identity.signin.PaceFilter;
import id.mitra.identity.account.TokenSignIn;
import id.mitra.identity.signin.Pace;
import id.mitra.identity.signin.SignInPlace;
import id.mitra.identity.signin.StaticFiles;
import id.mitra.identity.signin.TypedName;
import id.mitra.platform.error.TooManyRequests;
import id.mitra.platform.error.answer.PagePolicy;
import id.mitra.platform.error.answer.Problems;
import jakarta.servlet.DispatcherType;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Closed by default: but for signing in and static files, every address wants a known
 * reader. What a reader may do is the services' to say.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

	private static final RequestMatcher API = anyOf("/api/**", "/v3/api-docs/**");

	private static final String UNSUBSCRIBE = "/unsubscribe/*";

	/** Who can't sign in, and begins there again. */
	private static final RequestMatcher GUESTS = anyOf("/guests/*");

	/**
	 * Cookies stay, as language and theme are no secrets; the session's ends by itself.
	 */
	private static final HeaderWriter LEAVES_NOTHING = new ClearSiteDataHeaderWriter(Directive.CACHE,
			Directive.STORAGE);

	@Bean
	@Order(1)
	SecurityFilterChain programs(HttpSecurity http, AccessTokens tokens, Pace pace, ProblemWriter problems,
			ApplicationEventPublisher events) {
		http.securityMatcher((request) -> API.matches(request) && request.getHeader(HttpHeaders.AUTHORIZATION) != null)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf((csrf) -> csrf.disable())
			.requestCache((cache) -> cache.disable())
			.addFilterAfter(new RefusedRequests(events), SecurityContextHolderFilter.class)
			.addFilterBefore(new TokenSignIn(tokens), AuthorizationFilter.class)
			.addFilterAfter(new PaceFilter(pace), AuthorizationFilter.class)
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.exceptionHandling((failures) -> failures
				.authenticationEntryPoint(
						(request, response, failure) -> problems.write(HttpStatus.UNAUTHORIZED, request, response))
				.accessDeniedHandler(
						(request, response, failure) -> problems.write(HttpStatus.FORBIDDEN, request, response)));
		return withHeaders(http).build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain people(HttpSecurity http, SessionCallers sessions, RequestCache wayBack,
			CsrfTokenRepository csrfTokens, FamiliarPlaces familiar, Pace pace, ProblemWriter problems,
			ApplicationEventPublisher events) {
		http.addFilterAfter(new RefusedRequests(events), SecurityContextHolderFilter.class)
			.addFilterAfter(new PaceFilter(pace), AuthorizationFilter.class)
			.securityContext((context) -> context.securityContextRepository(sessions))
			.requestCache((cache) -> cache.requestCache(wayBack))
			// a mail program has no page of ours to take a token from: the secret is
			// enough
			.csrf((csrf) -> csrf.csrfTokenRepository(csrfTokens).ignoringRequestMatchers(UNSUBSCRIBE))
			.authorizeHttpRequests(
					(requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
						.permitAll()
						.requestMatchers(StaticFiles.MATCHER)
						.permitAll()
						.requestMatchers("/login", "/welcome/*", "/feeds/*", "/guests/*", UNSUBSCRIBE, "/preferences/*",
								"/actuator/health/**", "/error")
						.permitAll()
						.anyRequest()
						.authenticated())
			.formLogin((login) -> login.loginPage("/login")
				.authenticationDetailsSource(SignInPlace::of)
				.successHandler(onwards(familiar, wayBack))
				.failureHandler(backToLogin()))
			.logout((logout) -> logout.logoutSuccessUrl("/login?logout")
				.addLogoutHandler(new HeaderWriterLogoutHandler(LEAVES_NOTHING)))
			.exceptionHandling((failures) -> failures
				.defaultAuthenticationEntryPointFor(
						(request, response, failure) -> problems.write(HttpStatus.UNAUTHORIZED, request, response), API)
				.defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/login"), (request) -> true)
				.accessDeniedHandler((request, response, failure) -> {
					if (API.matches(request)) {
						boolean nobody = Caller.current().isEmpty();
						problems.write(nobody ? HttpStatus.UNAUTHORIZED : HttpStatus.FORBIDDEN, request, response);
					}
					else if (failure instanceof CsrfException && Caller.current().isEmpty()) {
						response.sendRedirect((GUESTS.matches(request) ? request.getRequestURI()
								: request.getContextPath() + "/login") + "?expired");
					}
					else {
						new AccessDeniedHandlerImpl().handle(request, response, failure);
					}
				}));
		return withHeaders(http).build();
	}

	private static HttpSecurity withHeaders(HttpSecurity http) {
		return http
			.headers((headers) -> headers.contentSecurityPolicy((policy) -> policy.policyDirectives(PagePolicy.CONTENT))
				.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
				.permissionsPolicyHeader(
						(permissions) -> permissions.policy("camera=(), geolocation=(), microphone=(), payment=()")));
	}

	private static AuthenticationSuccessHandler onwards(FamiliarPlaces familiar, RequestCache wayBack) {
		SavedRequestAwareAuthenticationSuccessHandler onwards = new SavedRequestAwareAuthenticationSuccessHandler();
		onwards.setRequestCache(wayBack);
		return (request, response, signedIn) -> {
			familiar.remember(((SignedIn) signedIn).getPrincipal().id(), request, response);
			onwards.onAuthenticationSuccess(request, response, signedIn);
		};
	}

	private static AuthenticationFailureHandler backToLogin() {
		return (request, response, failure) -> {
			if (failure.getCause() instanceof TooManyRequests tooMany) {
				tooMany.tell(request, response);
			}
			else {
				TypedName.keep(request);
				response.sendRedirect(request.getContextPath() + "/login?error");
			}
		};
	}

	private static RequestMatcher anyOf(String... patterns) {
		RequestMatcher[] matchers = new RequestMatcher[patterns.length];
		for (int i = 0; i < patterns.length; i++) {
			matchers[i] = PathPatternRequestMatcher.pathPattern(patterns[i]);
		}
		return new OrRequestMatcher(matchers);
	}

	/** Nobody reads them, and each filter of each request would be one. */
	@Bean
	SecurityObservationSettings observations() {
		return SecurityObservationSettings.noObservations();
	}

	@Bean
	ProblemWriter problemWriter(Problems problems, CallerLocale locales) {
		return new ProblemWriter(problems, locales);
	}

}
