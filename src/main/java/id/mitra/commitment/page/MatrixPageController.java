package id.mitra.commitment.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import id.mitra.commitment.CommitmentDetails;
import id.mitra.commitment.CommitmentQuery;
import id.mitra.platform.form.Addresses;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.Lenient;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What the ledger lists, to be printed and to be taken along: the matrix of what follows
 * from what was promised.
 */
@Controller
@RequestMapping("/commitments")
class MatrixPageController {

	private static final String VIEW = "commitment/matrix";

	/** More than one prints; the file has all. */
	private static final int HUNDREDS = 5;

	private final WholeLedger ledger;

	private final LedgerFilters filters;

	private final MatrixTable table;

	private final Addresses addresses;

	private final FormPage page;

	MatrixPageController(WholeLedger ledger, LedgerFilters filters, MatrixTable table, Addresses addresses,
			FormPage page) {
		this.ledger = ledger;
		this.filters = filters;
		this.table = table;
		this.addresses = addresses;
		this.page = page;
	}

	@Lenient
	@GetMapping("/matrix")
	String matrix(CommitmentQuery query, Model model, HttpServletResponse response) {
		this.filters.addTo(model, query);
		model.addAttribute("asked", this.addresses.asked()).addAttribute("most", HUNDREDS * WholeLedger.SIZE);
		return this.page.list(model, response, VIEW, () -> {
			List<CommitmentDetails> commitments = new ArrayList<>();
			boolean whole = this.ledger.read(query, HUNDREDS, commitments::addAll);
			model.addAttribute("matrix", FollowUpMatrix.of(commitments, whole));
			return VIEW;
		});
	}

	/** Sent as it is read: one that breaks off is seen to have done so. */
	@GetMapping("/matrix.csv")
	void csv(CommitmentQuery query, HttpServletResponse response) throws IOException {
		try {
			this.ledger.read(query, Integer.MAX_VALUE, (commitments) -> this.table.send(commitments, response));
		}
		catch (UncheckedIOException gone) {
			throw gone.getCause();
		}
	}

}
