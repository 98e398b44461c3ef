package id.mitra.agreement.act;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.mitra.identity.caller.Permission;
import id.mitra.platform.error.RecordNotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells which articles of an agreement anybody acted on.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.STAFF)
public class ArticleActService {

	private final List<ArticleUse> uses;

	ArticleActService(List<ArticleUse> uses) {
		this.uses = uses;
	}

	/** What is asked itself knows whether the caller may know of the agreement. */
	public ArticleActs of(long id) {
		Map<Long, ArticleAct> acts = new LinkedHashMap<>();
		this.uses.stream()
			.flatMap((use) -> use.acts(id).orElseThrow(() -> new RecordNotFound("agreements", id)).stream())
			.forEach((act) -> acts.merge(act.articleId(), act, ArticleAct::and));
		return new ArticleActs(List.copyOf(acts.values()),
				acts.values().stream().filter(ArticleAct::isNone).map(ArticleAct::articleId).toList());
	}

}
