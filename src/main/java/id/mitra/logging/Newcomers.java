package id.mitra.logging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.mitra.delegate.DelegateService;
import id.mitra.partner.PartnerService;
import id.mitra.platform.error.Faults;

import org.springframework.stereotype.Component;

/**
 * Puts on record whoever is new in a body: partners first, then the people who stand for
 * them.
 */
@Component
public class Newcomers {

	private final PartnerService partners;

	private final DelegateService delegates;

	Newcomers(PartnerService partners, DelegateService delegates) {
		this.partners = partners;
		this.delegates = delegates;
	}

	/**
	 * A list of newcomers, and what the body calls it.
	 */
	public record Listed<T>(String field, List<T> newcomers) {

		String path(int row) {
			return this.field + "[" + row + "].";
		}

	}

	/**
	 * Makes all, partners after what they are part of.
	 * @param faults is told what is wrong with whom; whoever could not be made keeps the
	 * id below zero, which is no reason to complain of those who name them
	 */
	public NewIds make(Listed<NewPartner> partners, Listed<NewDelegate> delegates, Faults faults) {
		Map<Long, Long> there = new HashMap<>();
		NewIds soFar = new NewIds(there, Map.of());
		for (int i : wholesFirst(partners.newcomers())) {
			NewPartner one = partners.newcomers().get(i);
			faults.in(partners.path(i), () -> this.partners.create(soFar.in(one.partner()), null).id())
				.ifPresent((id) -> there.put(one.number(), id));
		}
		if (there.size() < partners.newcomers().size()) {
			faults.leaveOut("partner.unknown");
		}
		Map<Long, Long> people = new HashMap<>();
		for (int i = 0; i < delegates.newcomers().size(); i++) {
			NewDelegate one = delegates.newcomers().get(i);
			faults.in(delegates.path(i), () -> this.delegates.create(soFar.in(one.delegate()), null).id())
				.ifPresent((id) -> people.put(one.number(), id));
		}
		if (people.size() < delegates.newcomers().size()) {
			faults.leaveOut("delegate.unknown");
		}
		return new NewIds(there, people);
	}

	/** Their places; those that are part of each other come last, and are refused. */
	private static List<Integer> wholesFirst(List<NewPartner> partners) {
		List<Integer> order = new ArrayList<>();
		List<Integer> left = new ArrayList<>(IntStream.range(0, partners.size()).boxed().toList());
		boolean found = true;
		while (found) {
			Set<Long> waiting = left.stream().map((place) -> partners.get(place).number()).collect(Collectors.toSet());
			List<Integer> next = left.stream()
				.filter((place) -> !waiting.contains(partners.get(place).partner().parentId()))
				.toList();
			order.addAll(next);
			found = left.removeAll(next);
		}
		order.addAll(left);
		return order;
	}

}
