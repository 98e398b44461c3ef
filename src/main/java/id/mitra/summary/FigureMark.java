package id.mitra.summary;

import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Classification;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Tells, for the paper that figures are printed on, up to which classification they
 * count: up to all that their reader may see, even where no record stands beside them.
 */
@ControllerAdvice(basePackageClasses = FigureMark.class)
class FigureMark {

	@ModelAttribute("countedUpTo")
	Classification countedUpTo() {
		return Caller.required().clearance();
	}

}
