package id.mitra.identity.account;

import java.io.IOException;

import id.mitra.identity.caller.SignedIn;
import id.mitra.identity.user.AccessTokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Signs a program in by its bearer token (RFC 6750), for the one request.
 */
public class TokenSignIn extends OncePerRequestFilter {

	private static final String SCHEME = "Bearer ";

	private final AccessTokens tokens;

	public TokenSignIn(AccessTokens tokens) {
		this.tokens = tokens;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String header = request.getHeader(HttpHeaders.AUTHORIZATION);
		if (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
			this.tokens.signIn(header.substring(SCHEME.length()).strip()).ifPresent(SignedIn::enter);
		}
		chain.doFilter(request, response);
	}

}
