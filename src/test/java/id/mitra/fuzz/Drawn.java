package id.mitra.fuzz;

import java.util.Map;

/**
 * A request as it was drawn.
 *
 * @param call the described call: {@code POST /api/meetings}
 * @param body as it goes out, null for none
 */
record Drawn(String call, String method, String path, Map<String, String> headers, String body) {

	@Override
	public String toString() {
		String sent = (this.body == null) ? ""
				: this.body.length() <= 600 ? this.body : this.body.substring(0, 600) + "…";
		return this.method + " " + this.path + " " + this.headers + " " + sent;
	}

}
