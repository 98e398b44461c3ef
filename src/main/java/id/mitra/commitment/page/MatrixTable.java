package id.mitra.commitment.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.mitra.commitment.CommitmentDetails;
import id.mitra.commitment.CommitmentDraft;
import id.mitra.commitment.report.EvidenceLink;
import id.mitra.commitment.report.ReportDetails;
import id.mitra.platform.form.Options;
import id.mitra.platform.text.Csv;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * The ledger as a table for a spreadsheet, in the reader's language: the matrix of what
 * follows from what was promised, with all that was reported.
 */
@Component
class MatrixTable {

	private static final List<String> HEADER = List.of("commitment.reference", "matrix.owner", "commitment.partnerId",
			"commitment.textId", "commitment.textEn", "commitment.criterion", "commitment.kind", "commitment.dueOn",
			"matrix.lastDay", "commitment.status", "matrix.time", "report.title", "assessment.title",
			"commitment.unitId", "commitment.delegateId", "commitment.area", "commitment.madeOn",
			"commitment.meetingId", "commitment.classification");

	private final Options words;

	private final DueWords dues;

	MatrixTable(Options words, DueWords dues) {
		this.words = words;
		this.dues = dues;
	}

	Csv of(List<CommitmentDetails> commitments) {
		return new Csv("commitments", HEADER.stream().map(this::word).toList(),
				commitments.stream().map(this::row).toList());
	}

	/** Sends a part of it, the first with what tells a browser that it is a file. */
	void send(List<CommitmentDetails> commitments, HttpServletResponse response) {
		Csv csv = of(commitments);
		boolean begun = response.containsHeader(HttpHeaders.CONTENT_DISPOSITION);
		if (!begun) {
			response.setContentType(Csv.TYPE);
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION, csv.disposition());
		}
		try {
			response.getOutputStream().write(begun ? csv.furtherBytes() : csv.bytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<@Nullable Object> row(CommitmentDetails one) {
		CommitmentDraft draft = one.draft();
		List<@Nullable Object> row = new ArrayList<>();
		row.add(one.reference());
		row.add(word("owner." + draft.responsibility().owner()));
		row.add(one.names().partnerName());
		row.add(draft.wording().textId());
		row.add(draft.wording().textEn());
		row.add(draft.wording().criterion());
		row.add(word("commitment.kind." + draft.kind()));
		row.add(this.dues.of(draft.due()));
		row.add(draft.due().lastDay());
		row.add(word("commitment.status." + one.status()));
		row.add(time(one));
		row.add(one.reports().stream().map(this::report).collect(Collectors.joining("\n")));
		row.add((one.assessment() != null) ? word("assessment.score." + one.assessment().score()) : null);
		row.add(one.names().unitName());
		row.add(one.names().delegateName());
		row.add(one.names().areaName());
		row.add(draft.madeOn());
		row.add(one.names().meetingTitle());
		row.add(word("classification." + one.classification()));
		return row;
	}

	private @Nullable String time(CommitmentDetails one) {
		return one.late() ? word("commitment.late")
				: (one.onTime() != null) ? word("commitment.onTime." + one.onTime()) : null;
	}

	private String report(ReportDetails report) {
		String proofs = report.evidence().stream().map(MatrixTable::proof).collect(Collectors.joining("; "));
		return Stream
			.of(report.on() + " " + word("commitment.status." + report.status()), report.note(),
					proofs.isEmpty() ? null : "(" + proofs + ")")
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" "));
	}

	private static String proof(EvidenceLink link) {
		return Stream.of(link.text(), link.url()).filter(Objects::nonNull).collect(Collectors.joining(" "));
	}

	private String word(String key) {
		return this.words.label(key);
	}

}
