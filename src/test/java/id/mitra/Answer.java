package id.mitra;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the application answered. Values in its JSON are named by pointers, such as
 * {@code /partners/0/name}.
 */
public record Answer(String request, int status, HttpHeaders headers, String body) {

	/**
	 * @param contract that the answer is held to, null for none
	 */
	static Answer of(HttpResponse<String> response, Contract contract) {
		if (contract != null) {
			contract.check(response);
		}
		return new Answer(response.request().method() + " " + response.request().uri(), response.statusCode(),
				response.headers(), response.body());
	}

	/**
	 * This answer, if its status is the expected one; fails with the whole of it
	 * otherwise.
	 */
	public Answer expect(int status) {
		assertThat(this.status).describedAs("%s answered %s", this.request, this.body).isEqualTo(status);
		return this;
	}

	public JsonNode json() {
		return Api.JSON.readTree(this.body);
	}

	public JsonNode at(String pointer) {
		return json().at(pointer);
	}

	/** The text at a pointer, null where there is none. */
	public String text(String pointer) {
		JsonNode node = at(pointer);
		return (node.isMissingNode() || node.isNull()) ? null : node.asString();
	}

	public long number(String pointer) {
		return at(pointer).longValue();
	}

	public long id() {
		return number("/id");
	}

	public int version() {
		return at("/version").intValue();
	}

	public String header(String name) {
		return this.headers.firstValue(name).orElse(null);
	}

	/** The values of a field in a list's items, or in any other array. */
	public List<String> each(String arrayPointer, String field) {
		return StreamSupport.stream(at(arrayPointer).spliterator(), false)
			.map((item) -> item.at("/" + field).asString())
			.toList();
	}

	public List<Long> ids() {
		return each("/items", "id").stream().map(Long::valueOf).toList();
	}

	/** The fields that a refused call had wrong. */
	public List<String> fields() {
		return each("/errors", "field");
	}

	/** The field errors of a refused call, each as its field and code. */
	public List<String> errors() {
		return StreamSupport.stream(at("/errors").spliterator(), false)
			.map((error) -> error.get("field").asString() + " " + error.get("code").asString())
			.toList();
	}

}
