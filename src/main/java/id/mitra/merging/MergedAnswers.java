package id.mitra.merging;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Says of every call that reads what may have been merged that it may lead elsewhere.
 */
@Component
@Order
class MergedAnswers implements OpenApiCustomizer {

	@Override
	public void customise(OpenAPI description) {
		description.getPaths().forEach((path, calls) -> {
			if (path.matches("/api/(partners|delegates)/\\{id}.*") && calls.getGet() != null) {
				calls.getGet()
					.getResponses()
					.addApiResponse("308",
							new ApiResponse().description("The record was merged into another.")
								.addHeaderObject("Location",
										new Header().description("The same of the record that it was merged into.")
											.required(true)
											.schema(new StringSchema())));
			}
		});
	}

}
