package id.mitra.platform.api;

import java.util.List;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the OpenAPI document says on top: what this is, what holds for every call, and how
 * to sign in.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

	private static final String INTRODUCTION = """
			The register of bilateral labour cooperation. What the pages show comes from these calls, and a call can \
			do what its caller's role and clearance allow; a record above the clearance does not exist for it.

			* **Signing in.** Programs send `Authorization: Bearer <token>`; a token is made under \
			[My account](/account/tokens). The session of a browser works as well, with the header `X-CSRF-TOKEN` on \
			writes. Here, *Authorize* with a token to try out writes; reads use your session. [Back to Mitra](/)
			* **Lists** come in pages of `size` records; `next` is the `cursor` of the page after, null on the last.
			* **Creating**: the same `Idempotency-Key` and body give the same record again and create nothing.
			* **Editing**: a record comes with an `ETag`; a `PUT` names it in `If-Match`.
			* **Deleting** puts a record into the trash: `?trashed=true` lists it, `POST …/restoration` takes it out.
			* **Failures** are problem documents (RFC 9457) in the language of `Accept-Language`, `id` or `en`.
			""";

	@Bean
	OpenAPI openApi() {
		return new OpenAPI().info(new Info().title("Mitra API").version("1").description(INTRODUCTION))
			.servers(List.of(new Server().url("/").description("This server")))
			.components(new Components()
				.addSecuritySchemes("token",
						new SecurityScheme().type(SecurityScheme.Type.HTTP)
							.scheme("bearer")
							.description("A token made under My account."))
				.addSecuritySchemes("session",
						new SecurityScheme().type(SecurityScheme.Type.APIKEY)
							.in(SecurityScheme.In.COOKIE)
							.name("JSESSIONID")
							.description("The session of a browser that signed in at /login.")))
			.security(
					List.of(new SecurityRequirement().addList("token"), new SecurityRequirement().addList("session")));
	}

}
