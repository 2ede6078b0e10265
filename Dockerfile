# syntax=docker/dockerfile:1
# The web and the command line in one image:   docker build -t quotecompare .
# For another processor: --build-arg RID=linux-arm64 --platform linux/arm64.

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
ARG RID=linux-x64
ENV DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
WORKDIR /source

COPY . .
RUN --mount=type=cache,target=/root/.nuget/packages \
    dotnet publish src/QuoteCompare.Cli -c Release -r "$RID" --no-self-contained -o /published \
 && dotnet publish src/QuoteCompare.Web -c Release -r "$RID" --no-self-contained -o /published

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# pdftotext reads PDF; curl asks the program how it is.
RUN apt-get update \
 && apt-get install -y --no-install-recommends poppler-utils curl \
 && rm -rf /var/lib/apt/lists/*

COPY --from=build /published /app

# The library, the keys of forms (under HOME) and backups: all that is written. The image's own user, who may nothing else.
ENV HOME=/var/lib/quotecompare
RUN install -d -o "$APP_UID" -g "$APP_UID" /var/lib/quotecompare /backups
WORKDIR /var/lib/quotecompare
VOLUME ["/var/lib/quotecompare", "/backups"]
USER $APP_UID

# The image listens on all of the container's addresses only where that is agreed to (docker-compose.yml does: there only the proxy reaches it).
ENV PATH=/app:$PATH ASPNETCORE_HTTP_PORTS= ASPNETCORE_URLS=http://+:8080 Library__Directory=/var/lib/quotecompare/library DOTNET_EnableDiagnostics=0
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=6s --start-period=60s --retries=3 \
  CMD ["curl", "--fail", "--silent", "--show-error", "--max-time", "5", "--output", "/dev/null", "http://127.0.0.1:8080/health/ready"]
CMD ["QuoteCompare.Web"]
