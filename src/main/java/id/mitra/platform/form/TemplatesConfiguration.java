package id.mitra.platform.form;

import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.SpringTemplateEngine;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps all templates and their expressions as they were parsed. Each fragment that is
 * named somewhere is a template of its own, so there are more than Thymeleaf keeps unless
 * told; what it dropped was parsed anew, with the whole file around it.
 */
@Configuration(proxyBeanMethods = false)
class TemplatesConfiguration {

	private static final int TEMPLATES = 1_000;

	private static final int EXPRESSIONS = 10_000;

	@Autowired
	void keep(SpringTemplateEngine engine) {
		StandardCacheManager caches = new StandardCacheManager();
		caches.setTemplateCacheMaxSize(TEMPLATES);
		caches.setExpressionCacheMaxSize(EXPRESSIONS);
		engine.setCacheManager(caches);
	}

}
