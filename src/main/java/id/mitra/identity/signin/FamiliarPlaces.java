package id.mitra.identity.signin;

import java.time.Duration;
import java.util.Base64;

import id.mitra.platform.jobs.Repeated;
import id.mitra.platform.text.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.stereotype.Component;

/**
 * The browsers and addresses from which users have signed in, so that no stranger's
 * guessing gets in their way there. A browser has a random cookie that says nothing else
 * and is sent to the sign-in page alone; on record is only a hash of it, and of an
 * address, for half a year from its last use.
 */
@Component
public class FamiliarPlaces {

	private static final Duration KEPT = Duration.ofDays(180);

	private final StringKeyGenerator secrets = new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(),
			32);

	private final JdbcClient jdbc;

	private final LastVisits visits;

	FamiliarPlaces(JdbcClient jdbc, LastVisits visits) {
		this.jdbc = jdbc;
		this.visits = visits;
	}

	/**
	 * What a name is familiar with.
	 */
	record Known(boolean browser, boolean address) {

		boolean any() {
			return this.browser || this.address;
		}

	}

	Known known(String username, SignInPlace place) {
		return this.jdbc.sql("""
				select coalesce(bool_or(p.place = :browser), false) as browser,
				  coalesce(bool_or(p.place = :address), false) as address
				from app_user u
				join familiar_place p on p.user_id = u.id
				where u.username = :username
				  and p.place in (:browser, :address)
				""")
			.param("username", username.replace('\0', ' '))
			.param("browser", Sha256.of("browser " + place.browser()))
			.param("address", Sha256.of("address " + place.address()))
			.query((row, number) -> new Known(place.browser() != null && row.getBoolean("browser"),
					row.getBoolean("address")))
			.single();
	}

	/**
	 * Remembers that a user has signed in, and gives the browser its cookie.
	 */
	public void remember(long user, HttpServletRequest request, HttpServletResponse response) {
		SignInPlace place = SignInPlace.of(request);
		String browser = (place.browser() != null) ? place.browser() : this.secrets.generateKey();
		this.jdbc.sql("""
				insert into familiar_place (user_id, place, used_at)
				values (:user, :browser, now()), (:user, :address, now())
				on conflict (user_id, place) do update
				set used_at = excluded.used_at
				""")
			.param("user", user)
			.param("browser", Sha256.of("browser " + browser))
			.param("address", Sha256.of("address " + place.address()))
			.update();
		this.visits.begin(user);
		ResponseCookie cookie = ResponseCookie.from(SignInPlace.COOKIE, browser)
			.path(request.getContextPath() + "/login")
			.maxAge(KEPT)
			.httpOnly(true)
			.sameSite("Lax")
			.secure(request.isSecure())
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

	@Repeated(name = "forget-places", pause = "PT24H")
	void forgetOld() {
		this.jdbc.sql("delete from familiar_place where used_at < now() - make_interval(days => :days)")
			.param("days", (int) KEPT.toDays())
			.update();
	}

}
