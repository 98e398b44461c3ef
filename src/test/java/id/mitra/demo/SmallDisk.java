package id.mitra.demo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * A file system of some megabytes, in memory. To mount one takes root on Linux.
 */
record SmallDisk(Path path) implements AutoCloseable {

	static SmallDisk mount(Path path, int megabytes) throws IOException, InterruptedException {
		Files.createDirectories(path);
		assumeTrue(run("mount", "-t", "tmpfs", "-o", "mode=0755,size=" + megabytes + "m", "tmpfs", path.toString()),
				"A small disk to fill can't be mounted here: that takes root on Linux");
		return new SmallDisk(path);
	}

	/** Takes all the room that is left. */
	void fill() throws IOException {
		ByteBuffer megabyte = ByteBuffer.allocate(1 << 20);
		try (FileChannel file = FileChannel.open(filler(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
			while (true) {
				file.write(megabyte.rewind());
			}
		}
		catch (IOException ex) {
			if (this.path.toFile().getUsableSpace() > 0) {
				throw ex;
			}
		}
	}

	void makeRoom() throws IOException {
		Files.delete(filler());
	}

	private Path filler() {
		return this.path.resolve("filler");
	}

	@Override
	public void close() throws IOException, InterruptedException {
		run("umount", this.path.toString());
	}

	private static boolean run(String... command) throws IOException, InterruptedException {
		try {
			Process process = new ProcessBuilder(command).inheritIO().start();
			return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
