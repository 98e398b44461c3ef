package id.mitra;

import java.util.regex.Matcher;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import jakarta.servlet.Filter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

/**
 * What is said to browsers under TLS, and to no others.
 */
@MitraTest
@Tag("long")
class SecureConnectionTests {

	private final MockMvc mvc;

	private final TestUser user;

	SecureConnectionTests(WebApplicationContext application, @Qualifier("springSecurityFilterChain") Filter security,
			Fixtures fixtures) {
		this.mvc = MockMvcBuilders.webAppContextSetup(application).addFilters(security).build();
		this.user = fixtures.user(Role.STAFF, Classification.OPEN);
	}

	@Test
	void bindTheSiteToTls() throws Exception {
		this.mvc.perform(get("/login").secure(true))
			.andExpect(header().string("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains"));
		this.mvc.perform(get("/login")).andExpect(header().doesNotExist("Strict-Transport-Security"));
	}

	@Test
	void leaveNothingBehindAtSignOut() throws Exception {
		this.mvc.perform(signOut().secure(true))
			.andExpect(header().string("Clear-Site-Data", "\"cache\", \"storage\""));
		this.mvc.perform(signOut()).andExpect(header().doesNotExist("Clear-Site-Data"));
		this.mvc.perform(get("/login").secure(true)).andExpect(header().doesNotExist("Clear-Site-Data"));
	}

	private MockHttpServletRequestBuilder signOut() throws Exception {
		MockHttpSession session = new MockHttpSession();
		this.mvc.perform(post("/login").session(session)
			.param("username", this.user.username())
			.param("password", TestUser.PASSWORD)
			.param("_csrf", csrf("/login", session)));
		return post("/logout").session(session).param("_csrf", csrf("/account", session));
	}

	/**
	 * As the page has it: what Spring has for tests would put another keeper of tokens
	 * into the application that all tests share.
	 */
	private String csrf(String page, MockHttpSession session) throws Exception {
		Matcher found = Browser.CSRF
			.matcher(this.mvc.perform(get(page).session(session)).andReturn().getResponse().getContentAsString());
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

}
