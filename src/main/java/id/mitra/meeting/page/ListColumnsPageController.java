package id.mitra.meeting.page;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * How a reader wants the list of meetings to look, remembered for a year.
 */
@Controller
class ListColumnsPageController {

	@PostMapping("/meetings/columns")
	String choose(@RequestParam(defaultValue = "") List<String> column, @RequestParam @Nullable String asked,
			HttpServletRequest request, HttpServletResponse response) {
		ResponseCookie cookie = ListColumns.of(column).kept(request.isSecure());
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
		return "redirect:" + ListedAt.of(asked);
	}

}
