package id.mitra.agreement.act;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Told by what names articles: whether anything does, and what acted on them as far as
 * the reader may know it.
 */
public interface ArticleUse {

	/** Whether anything, be it hidden or in the trash, names one of some. */
	boolean uses(Collection<Long> articles);

	/**
	 * By article, in their order, all of an agreement; nothing where it is not there for
	 * the reader.
	 */
	Optional<List<ArticleAct>> acts(long agreement);

}
