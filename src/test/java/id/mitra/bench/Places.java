package id.mitra.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;

/**
 * Where a register has what a case looks for: the cursor of the last full page of all
 * meetings, the ids of some meetings and of the person with few.
 */
record Places(String deepest, List<Long> meetings, long rarePerson) {

	static Places in(Register register, Api api, Connection connection) throws SQLException, IOException {
		List<Long> ids = new ArrayList<>();
		try (Statement sql = connection.createStatement(); ResultSet rows = sql.executeQuery("""
				select id
				from meeting
				where created_by = 'bench'
				  and classification = 'OPEN'
				  and kind = 'BILATERAL'
				order by id
				limit 8""")) {
			while (rows.next()) {
				ids.add(rows.getLong(1));
			}
		}
		return new Places(deepest(register.home().resolve("deepest"), api), ids,
				new People(register.meetings()).rare());
	}

	/**
	 * The cursor after which a last page follows; found by walking there once.
	 */
	private static String deepest(Path kept, Api api) throws IOException {
		if (Files.exists(kept)) {
			String cursor = Files.readString(kept);
			if (api.get("/api/meetings?cursor=" + cursor).status() == 200) {
				return cursor;
			}
		}
		String before = null;
		String cursor = api.get("/api/meetings?size=100").expect(200).text("/next");
		while (true) {
			Answer page = api.get("/api/meetings?size=100&cursor=" + cursor).expect(200);
			if (page.text("/next") == null) {
				break;
			}
			before = cursor;
			cursor = page.text("/next");
		}
		Files.writeString(kept, before);
		return before;
	}

}
