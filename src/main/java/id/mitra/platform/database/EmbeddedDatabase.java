package id.mitra.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import id.mitra.platform.start.CannotStart;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A PostgreSQL of the application's own, for where none was named. Its data outlive the
 * application; a directory that a living application holds is left alone.
 */
class EmbeddedDatabase implements JdbcConnectionDetails, DisposableBean {

	private static final String ELSEWHERE = "name another directory with MITRA_EMBEDDED_POSTGRES_DIRECTORY "
			+ "or --mitra.embedded-postgres.directory.";

	private final FileChannel lockFile;

	private final PostgresKeeper server;

	EmbeddedDatabase(Path directory) throws InterruptedException {
		try {
			Files.createDirectories(directory);
			this.lockFile = lock(directory);
			this.server = new PostgresKeeper(directory);
		}
		catch (FileSystemException ex) {
			throw new CannotStart("The database can't be kept in " + directory + ": " + reason(ex),
					"Let the user that Mitra runs as write there, or " + ELSEWHERE, ex);
		}
		catch (IOException ex) {
			throw new CannotStart("The embedded PostgreSQL did not start in " + directory + ": " + ex.getMessage(),
					"Mend what it complains of, or " + ELSEWHERE, ex);
		}
	}

	private static FileChannel lock(Path directory) throws IOException {
		FileChannel file = FileChannel.open(directory.resolve("mitra.lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		if (file.tryLock() == null) {
			throw new CannotStart("Another Mitra is running on the data directory " + directory + ".",
					"Stop it, or " + ELSEWHERE);
		}
		return file;
	}

	/** The system's own reason, or what sort of failure it was. */
	private static String reason(FileSystemException failure) {
		String reason = (failure.getReason() != null) ? failure.getReason() : failure.getClass().getSimpleName();
		return failure.getFile() + " (" + reason + ")";
	}

	PostgresKeeper server() {
		return this.server;
	}

	@Override
	public String getUsername() {
		return "postgres";
	}

	@Override
	public @Nullable String getPassword() {
		return null;
	}

	@Override
	public String getJdbcUrl() {
		return "jdbc:postgresql://127.0.0.1:" + this.server.port() + "/postgres";
	}

	@Override
	public void destroy() throws IOException {
		this.server.close();
		this.lockFile.close();
	}

}
