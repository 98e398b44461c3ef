package id.mitra.agreement;

import java.util.Collection;

/**
 * Told by what names articles: whether anything, be it hidden or in the trash, names one
 * of some.
 */
public interface ArticleUse {

	boolean uses(Collection<Long> articles);

}
