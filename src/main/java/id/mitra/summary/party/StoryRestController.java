package id.mitra.summary.party;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Summaries")
@RestController
@RequestMapping("/api")
public class StoryRestController {

	private final StoryService stories;

	StoryRestController(StoryService stories) {
		this.stories = stories;
	}

	@Operation(operationId = "getPartnerStory", summary = "See where we stand with a partner")
	@GetMapping("/partners/{id}/story")
	public PartyStory partner(@PathVariable long id) {
		return this.stories.partner(id);
	}

	@Operation(operationId = "getCountryStory", summary = "See where we stand with a country")
	@GetMapping("/countries/{code}/story")
	public PartyStory country(@PathVariable String code) {
		return this.stories.country(code);
	}

	@Operation(operationId = "getDelegateStory", summary = "See when a delegate was met, and who knows them")
	@GetMapping("/delegates/{id}/story")
	public Story delegate(@PathVariable long id) {
		return this.stories.delegate(id);
	}

}
