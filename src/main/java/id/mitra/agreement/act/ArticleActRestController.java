package id.mitra.agreement.act;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Agreements")
@RestController
public class ArticleActRestController {

	private final ArticleActService acts;

	ArticleActRestController(ArticleActService acts) {
		this.acts = acts;
	}

	@Operation(operationId = "listArticleActs",
			summary = "List what acted on each article of an agreement, and the articles never acted on")
	@GetMapping("/api/agreements/{id}/acts")
	public ArticleActs of(@PathVariable long id) {
		return this.acts.of(id);
	}

}
