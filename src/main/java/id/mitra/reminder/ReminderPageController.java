package id.mitra.reminder;

import id.mitra.platform.form.Addresses;
import id.mitra.platform.form.Flash;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the reader was reminded of, to be worked through.
 */
@Controller
@RequestMapping("/reminders")
class ReminderPageController {

	private final ReminderRestController reminders;

	private final Addresses addresses;

	private final Flash flash;

	ReminderPageController(ReminderRestController reminders, Addresses addresses, Flash flash) {
		this.reminders = reminders;
		this.addresses = addresses;
		this.flash = flash;
	}

	@GetMapping
	String list(@RequestParam @Nullable String cursor, Model model) {
		Page<ReminderDetails> page = this.reminders.list(new PageRequest(null, cursor));
		model.addAttribute("reminders", page.items());
		model.addAttribute("next", this.addresses.next(page.next()));
		model.addAttribute("unread", this.reminders.count());
		return "reminder/index";
	}

	@PostMapping("/{id}/reading")
	String read(@PathVariable long id) {
		this.reminders.read(id);
		return "redirect:/reminders";
	}

	@PostMapping("/readings")
	String readAll(RedirectAttributes redirect) {
		this.reminders.readAll();
		this.flash.success(redirect, "reminders.read");
		return "redirect:/reminders";
	}

}
