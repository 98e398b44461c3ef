package id.mitra.identity.signin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.mitra.platform.form.Flash;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;

/**
 * Keeps what one page says by the next with the session, as text: notes, and values that
 * are texts themselves. A static file has nothing to say, and so asks for no session.
 */
class SessionFlash extends AbstractFlashMapManager {

	private static final String ATTRIBUTE = "flash";

	private static final JsonMapper JSON = new JsonMapper();

	@Override
	protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
		HttpSession session = StaticFiles.MATCHER.matches(request) ? null : request.getSession(false);
		Object kept = (session != null) ? session.getAttribute(ATTRIBUTE) : null;
		try {
			return (kept != null) ? Arrays.stream(JSON.readValue(kept.toString(), KeptFlash[].class))
				.map(KeptFlash::restored)
				.collect(Collectors.toCollection(ArrayList::new)) : null;
		}
		catch (JacksonException ex) {
			return null;
		}
	}

	@Override
	protected void updateFlashMaps(List<FlashMap> flashMaps, HttpServletRequest request, HttpServletResponse response) {
		if (flashMaps.isEmpty()) {
			request.getSession().removeAttribute(ATTRIBUTE);
		}
		else {
			request.getSession()
				.setAttribute(ATTRIBUTE, JSON.writeValueAsString(flashMaps.stream().map(KeptFlash::of).toList()));
		}
	}

	/**
	 * One page's words for the next.
	 */
	record KeptFlash(@Nullable String path, Map<String, List<String>> parameters, long expires,
			Map<String, String> texts, Map<String, Flash.Note> notes) {

		static KeptFlash of(FlashMap map) {
			Map<String, String> texts = new HashMap<>();
			Map<String, Flash.Note> notes = new HashMap<>();
			map.forEach((name, value) -> {
				switch (value) {
					case Flash.Note note -> notes.put(name, note);
					case String text -> texts.put(name, text);
					default -> throw new IllegalArgumentException("Neither a text nor a note: " + name);
				}
			});
			return new KeptFlash(map.getTargetRequestPath(), map.getTargetRequestParams(), map.getExpirationTime(),
					texts, notes);
		}

		FlashMap restored() {
			FlashMap map = new FlashMap();
			map.setTargetRequestPath(this.path);
			map.addTargetRequestParams(new LinkedMultiValueMap<>(this.parameters));
			map.setExpirationTime(this.expires);
			map.putAll(this.texts);
			map.putAll(this.notes);
			return map;
		}

	}

}
