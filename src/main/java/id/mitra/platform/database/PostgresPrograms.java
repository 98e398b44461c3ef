package id.mitra.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import id.mitra.platform.start.CannotStart;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL's programs, unpacked once from the class path, for everyone to read and for
 * none but their owner to write.
 */
final class PostgresPrograms {

	private static final Set<PosixFilePermission> OWNER_WRITES = PosixFilePermissions.fromString("rwxr-xr-x");

	private static final boolean WINDOWS = system().equals("windows");

	private final Path home;

	/**
	 * As root they run in a user namespace of their own, since PostgreSQL refuses root.
	 */
	private final List<String> lent;

	private PostgresPrograms(Path home) throws IOException {
		this.home = home;
		this.lent = asRoot() ? List.of("unshare", "-U") : List.of();
	}

	static PostgresPrograms unpack(Path directory) throws IOException {
		URL archive = archive();
		if (archive == null) {
			throw new CannotStart(
					"No database is named, and this build of Mitra brings none of its own for this machine.",
					"Name a PostgreSQL 15 or newer: set SPRING_DATASOURCE_URL to its JDBC address, as in "
							+ "jdbc:postgresql://database:5432/mitra, SPRING_DATASOURCE_USERNAME and "
							+ "SPRING_DATASOURCE_PASSWORD.");
		}
		Files.createDirectories(directory);
		closeToOthers(directory);
		Path home = directory.resolve(digest(archive));
		if (!Files.exists(home)) {
			discardAllIn(directory);
			Path unfinished = Files.createDirectory(directory.resolve("unfinished"));
			extract(archive, unfinished);
			closeToOthers(unfinished);
			Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
		}
		return new PostgresPrograms(home);
	}

	/**
	 * A command that runs one of the programs, its errors among its output.
	 */
	ProcessBuilder command(String program, List<String> arguments) {
		List<String> command = new ArrayList<>(this.lent);
		command.add(this.home.resolve("bin").resolve(WINDOWS ? program + ".exe" : program).toString());
		command.addAll(arguments);
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().put("LC_ALL", "C");
		return builder;
	}

	static boolean onWindows() {
		return WINDOWS;
	}

	private static @Nullable URL archive() {
		String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
		String name = machine.matches("aarch64|arm64") ? "arm_64" : "x86_64";
		return PostgresPrograms.class.getResource("/postgres-" + system() + "-" + name + ".txz");
	}

	private static String system() {
		String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		if (name.contains("windows")) {
			return "windows";
		}
		return name.contains("mac") ? "darwin" : "linux";
	}

	private static boolean asRoot() throws IOException {
		return system().equals("linux") && Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
	}

	private static String digest(URL archive) throws IOException {
		try (DigestInputStream stream = new DigestInputStream(archive.openStream(),
				MessageDigest.getInstance("SHA-256"))) {
			stream.transferTo(java.io.OutputStream.nullOutputStream());
			return "postgres-" + HexFormat.of().formatHex(stream.getMessageDigest().digest(), 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Those of another version, and what a killed start left half unpacked. */
	private static void discardAllIn(Path directory) throws IOException {
		try (var old = Files.list(directory)) {
			for (Path one : old.toList()) {
				FileSystemUtils.deleteRecursively(one);
			}
		}
	}

	private static void closeToOthers(Path directory) throws IOException {
		if (Files.getFileStore(directory).supportsFileAttributeView("posix")) {
			Files.setPosixFilePermissions(directory, OWNER_WRITES);
		}
	}

	private static void extract(URL archive, Path home) throws IOException {
		try (InputStream stream = archive.openStream();
				TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(stream))) {
			for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				Path file = home.resolve(entry.getName()).normalize();
				if (!file.startsWith(home)) {
					throw new FileSystemException(entry.getName(), null, "leads out of the archive");
				}
				extract(entry, tar, file);
			}
		}
	}

	private static void extract(TarArchiveEntry entry, TarArchiveInputStream tar, Path file) throws IOException {
		if (entry.isDirectory()) {
			Files.createDirectories(file);
			return;
		}
		Files.createDirectories(file.getParent());
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
			return;
		}
		Files.copy(tar, file);
		if ((entry.getMode() & 0100) != 0) {
			file.toFile().setExecutable(true, false);
		}
	}

}
