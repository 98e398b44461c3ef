package id.mitra.search;

/**
 * How far two words are apart: letters left out, put in, changed, or swapped with the
 * next.
 */
final class Letters {

	private Letters() {
	}

	static int apart(String one, String other) {
		int[][] distance = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				distance[i][j] = (i == 0 || j == 0) ? i + j
						: Math.min(Math.min(distance[i - 1][j], distance[i][j - 1]) + 1,
								distance[i - 1][j - 1] + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1));
				if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
						&& one.charAt(i - 2) == other.charAt(j - 1)) {
					distance[i][j] = Math.min(distance[i][j], distance[i - 2][j - 2] + 1);
				}
			}
		}
		return distance[one.length()][other.length()];
	}

}
